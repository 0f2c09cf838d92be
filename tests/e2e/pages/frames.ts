import { document } from './document.ts';

/** Another host than that of the other test pages; known to the proxy of the tests alone. */
export const otherHost = 'frames.test';

/**
 * Tells the page how many highlights it has, which name is marked, and what has the keyboard, each time that one of them
 * changes.
 */
const tellHighlights = (name: string): string => `
  let told = '';
  const marked = () => {
    let text = '';
    CSS.highlights.get('backstory-active')?.forEach(({ startContainer, startOffset, endOffset }) => {
      text = startContainer.textContent.slice(startOffset, endOffset);
    });
    return text;
  };
  setInterval(() => {
    const focus = document.hasFocus() ? document.activeElement?.localName : '';
    const state = { frame: '${name}', count: CSS.highlights.size, marked: marked(), focus };
    if (JSON.stringify(state) !== told) top.postMessage(state, '*');
    told = JSON.stringify(state);
  }, 50);`;

const content = (name: string, text: string): string =>
  document(name, `<p>${text}</p>`, tellHighlights(name));

export const framedElsewhere = (): string => content('elsewhere', 'Emmanuel Macron flew to Berlin.');

/** A page with frames of its own and from elsewhere, one of them as small as an advertisement. */
export const framesPage = (): string => {
  const inline = (name: string, text: string): string =>
    content(name, text).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return document(
    'Frames',
    `<p>Kim Jong Un spoke in Pyongyang.</p>
     <iframe width="600" height="300" srcdoc="${inline('same', 'Kim Jong Un met Vladimir Putin in Moscow.')}"></iframe>
     <iframe width="600" height="300" src="http://${otherHost}/framed-elsewhere"></iframe>
     <iframe width="300" height="100" srcdoc="${inline('small', 'Joe Biden likes our soap.')}"></iframe>
     <iframe width="600" height="300" id="written"></iframe>`,
    `window.framesTold = {};
     window.framesMarked = {};
     addEventListener('message', ({ data }) => {
       window.framesTold[data.frame] = data.count;
       window.framesMarked[data.frame] = { marked: data.marked, focus: data.focus };
     });
     const written = document.getElementById('written').contentDocument;
     written.body.append('Olaf Scholz stayed in Tokyo.');`,
  );
};
