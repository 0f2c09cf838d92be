/** Counts what anyone does to the page's tree, from before the page has a body. */
const observer = `
  window.pageMutations = [];
  new MutationObserver((records) => {
    for (const record of records) {
      if (document.readyState !== 'complete') continue;
      window.pageMutations.push(record.type + ' ' + record.target.nodeName);
    }
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });`;

const style = 'body { max-width: 42em; margin: 2em auto; font: 18px/1.5 serif; }';

/** A complete HTML page. Its scripts run in the order head, body. */
export const document = (title: string, body: string, script = '', attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>${title}</title>
   <link rel="icon" href="data:,"><style>${style}</style><script>${observer}</script></head>
   <body>${body}<script>${script}</script></body></html>`;
