import { document } from './document.ts';

/** A page in some of the shapes that news sites give to words: each paragraph tells what is to be found in it. */
export const shapesPage = (): string =>
  document(
    'Shapes',
    `<header><ul>${['France', 'Japan', 'Brazil'].map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul></header>
     <nav><a href="#">World</a> | <a href="#">Poland</a></nav>
     <main>
     <div><div style="float: left; font-size: 3em">K</div>im Jong Un travelled east.</div>
     <p style="clear: both"><span style="float: left" aria-hidden="true">V</span><span style="position: absolute; clip: rect(0 0 0 0)">V</span>ladimir Putin waited.</p>
     <p style="clear: both">They met in Vladivostok<sup><a href="#">5</a></sup>, and not in Moscow<sup>[a]</sup>.</p>
     <p>Joe<!-- --> <!-- -->Biden<!-- --> stayed at <b>Wash</b>ing<i>ton</i>, <span style="visibility: hidden">Xi Jinping</span> too.</p>
     <p><a href="#">Paris</a></p>
     </main>
     <aside><a href="#">Iran</a><p><a href="#">Emmanuel Macron flies to Berlin</a></p></aside>`,
  );

/** A page that makes all of itself larger, and one paragraph more so. */
export const zoomedPage = (): string =>
  document(
    'Zoomed',
    `<style>html { zoom: 1.4 } #more { zoom: 1.5 }</style>
     <p>Kim Jong Un was here.</p><p id="more">So was Vladimir Putin.</p><p style="height: 1500px"></p>`,
  );
