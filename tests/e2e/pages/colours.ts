import { document } from './document.ts';

/** Text on backgrounds of many kinds; the id says for which shade its highlights are to be. */
const samples = [
  ['light-page', '', 'color: #222'],
  ['dark-box', 'background: #181a1b', 'color: #ddd'],
  ['dark-veil', 'background: rgb(0 0 0 / 80%)', 'color: #eee'],
  ['dark-veil-over-light', 'background: rgb(0 0 0 / 45%)', 'background: rgb(0 0 0 / 60%); color: #fff'],
  ['light-veils-over-dark', 'background: #000', 'background: rgb(255 255 255 / 90%); color: #111'],
  ['dark-glass', 'background: #111', 'background: rgb(255 255 255 / 12%); color: #ddd'],
  ['dark-gradient', 'background: linear-gradient(#0b1d3a, #20305a)', 'color: #dde'],
  ['light-gradient', 'background: linear-gradient(90deg, #fff, #f3e9d2)', 'color: #222'],
  ['dark-picture', 'background: url(PICTURE)', 'color: #ccc'],
  ['dark-hero', 'position: relative', 'position: relative; color: #fff'],
  ['dark-modern', 'background: oklch(0.2 0.02 260)', 'color: oklch(0.9 0 0)'],
  ['middle-brand', 'background: #e00', 'color: #fff'],
  ['middle-grey', 'background: #858585', 'color: #000'],
] as const;

const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90"><rect width="900" height="90" fill="#1b2b1b"/></svg>',
)}`;

/** The ids of the samples. */
export const colourSamples: readonly string[] = samples.map(([id]) => id);

/** The samples, and below them a column whose theme is switched by a button, on an element of its own. */
export const coloursPage = (): string =>
  document(
    'Colours',
    `${samples
      .map(([id, around, text]) => {
        const image =
          id === 'dark-hero' ? `<img alt="" src="${picture}" style="position: absolute; inset: 0">` : '';
        return `<div style="padding: 8px; ${around.replace('PICTURE', picture)}">${image}<p id="${id}" style="margin: 0; padding: 8px; ${text}">Kim Jong Un flew to Moscow.</p></div>`;
      })
      .join('')}
     <div id="app"><p id="themed" style="color: inherit">Kim Jong Un flew to Moscow.</p>
     <button onclick="document.getElementById('app').className = 'night'">Night</button></div>
     <div class="theme"><section><p id="by-itself">Kim Jong Un flew to Moscow.</p></section></div>
     <style id="night-sheet" media="not all">#by-sheet { background: #101010; color: #e0e0e0 }</style>
     <style id="script-sheet">body { background: #101010; color: #e0e0e0 }</style>
     <script>document.getElementById('script-sheet').sheet.disabled = true</script>
     <div><p id="by-script">Kim Jong Un flew to Moscow.</p></div>
     <div><p id="by-sheet">Kim Jong Un flew to Moscow.</p></div>
     <style>.theme.night section { background: #101010; color: #e0e0e0 } #app { transition: background 1s } #app.night { background: #101010; color: #e0e0e0 }</style>`,
  );
