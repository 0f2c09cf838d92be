import { Parser } from 'htmlparser2';

const blocks = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const hidden = new Set(['script', 'style', 'template', 'noscript', 'head', 'iframe', 'object', 'svg']);

/** The text that HTML shows, with a blank line between blocks. Nothing of it is run or loaded. */
export const htmlText = (html: string): string => {
  let text = '';
  let skipping = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (hidden.has(name)) skipping += 1;
      if (blocks.has(name)) text += name === 'br' ? '\n' : '\n\n';
    },
    ontext: (part) => {
      if (skipping === 0) text += part.replace(/\s+/g, ' ');
    },
    onclosetag: (name) => {
      if (hidden.has(name)) skipping = Math.max(0, skipping - 1);
      if (blocks.has(name)) text += '\n\n';
    },
  });
  parser.write(html);
  parser.end();
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
