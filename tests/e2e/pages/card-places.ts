import { document } from './document.ts';

/** Names in each corner of the window and in its middle. */
export const cornersPage = (): string =>
  document(
    'Corners',
    `<style>p { position: fixed; margin: 0; }</style>
     <p style="left: 2px; top: 2px">Kim Jong Un</p><p style="right: 2px; top: 2px">Vladimir Putin</p>
     <p style="left: 2px; bottom: 2px">Vladivostok</p><p style="right: 2px; bottom: 2px">Emmanuel Macron</p>
     <p style="left: 45%; top: 48%">A day in Moscow.</p>`,
  );

/** A headline that is a link, and a link that is a name. */
export const linksPage = (): string =>
  document(
    'Links',
    `<h2><a href="#headline">Kim Jong Un speaks for an hour</a></h2>
     <p>He was heard by <a href="#name">Vladimir Putin</a>.</p>`,
  );

/** A part of a page that can be shown full-screen, beside one that is not. */
export const fullScreenPage = (): string =>
  document(
    'Full screen',
    `<p>Kim Jong Un spoke in Pyongyang.</p>
     <div id="stage" style="background: navy; color: white"><p>Vladimir Putin flew to Moscow.</p></div>`,
    `window.fill = async () => { await document.getElementById('stage').requestFullscreen(); };`,
  );
