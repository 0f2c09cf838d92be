import { withPlainElements } from './wiki-elements.ts';

/** UTF-16 units within which a picture's caption ends. */
const longestCaption = 5000;
const picture =
  /\[\[\s*(?:file|image|datei|bild|fichier|archivo|imagen|immagine|bestand|ficheiro|arquivo|plik|fil|файл|зображення|изображение)\s*:/gi;

/** Wikitext whose marks the reader of wikitext would leave standing, or take words away with, put into plainer ones. */
export const mended = (wikitext: string, title: string): string =>
  withoutOpenTables(withoutPictures(withPlainElements(withoutComments(wikitext))))
    // Written out, and turned into the sign once all else is done: what it spells is no mark.
    .replaceAll('&amp;', '&#38;')
    .replace(/\{\{\s*PAGENAME\s*\}\}/g, () => title)
    // Words in another type are still words.
    .replace(
      /<\/?(?:tt|kbd|samp|var|u|big|font|center|div|span|section|abbr|bdi|bdo|cite|del|dfn|em|ins|mark|q|s|small|ruby|rb|rt|rp|wbr)\b[^<>]{0,300}>/gi,
      '',
    )
    .replace(/\[mailto:\S{1,200} ([^\]\n]{1,200})\]/gi, '$1')
    // "; Term : its meaning" and points below a numbered one.
    .replace(/^;(.{1,200}?) : /gm, ';$1: ')
    .replace(/^#+([*:]+)/gm, (_, marks: string) => `*${marks}`)
    // The same word in several scripts: the first of them.
    .replace(/-\{(?:[a-z-]{2,12}:)?([^{};|]*)(?:;[^{}]*)?\}-/gi, '$1')
    // The same page in other languages, a line each.
    .replace(/^\[\[[a-z]{2,3}(?:-[a-z]{2,10})*:[^[\]|]*\]\][^\S\n]*$/gm, '');

/** Comments stand between marks, and hold some. One that does not end is left to the reader of wikitext. */
const withoutComments = (wikitext: string): string => {
  let kept = '';
  let from = 0;
  for (let start = wikitext.indexOf('<!--'); start >= 0; start = wikitext.indexOf('<!--', from)) {
    const end = wikitext.indexOf('-->', start);
    if (end < 0) break;
    kept += wikitext.slice(from, start);
    from = end + 3;
  }
  return kept + wikitext.slice(from);
};

/** Pictures go with their captions, which have links and lines of their own; one that is not closed takes its line with it. */
const withoutPictures = (wikitext: string): string => {
  let kept = '';
  let from = 0;
  for (const { index } of wikitext.matchAll(picture)) {
    if (index < from) continue;
    const [paragraph = ''] = wikitext.slice(index, index + longestCaption).split('\n\n', 1);
    kept += wikitext.slice(from, index);
    from = index + (endOfLink(paragraph) ?? (paragraph.split('\n', 1)[0] ?? '').length);
  }
  return kept + wikitext.slice(from);
};

/** Where the link that a text begins with ends; undefined where it does not. */
const endOfLink = (text: string): number | undefined => {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/\[\[|\]\]/g)) {
    depth += mark === '[[' ? 1 : -1;
    // A third bracket closes an address in the caption.
    if (depth === 0) return index + mark.length + (text[index + mark.length] === ']' ? 1 : 0);
  }
  return undefined;
};

/** Of a table that does not end the rows go, up to the first line that is none. */
const withoutOpenTables = (wikitext: string): string => {
  if (!wikitext.includes('{|')) return wikitext;
  const lines = wikitext.split('\n');
  const open: number[] = [];
  for (const [number, line] of lines.entries()) {
    const start = line.trimStart();
    if (start.startsWith('{|')) open.push(number);
    else if (start.startsWith('|}')) open.pop();
  }
  const gone = new Set<number>();
  for (const from of open) {
    gone.add(from);
    for (let number = from + 1; /^\s*[|!]/.test(lines[number] ?? ''); number++) gone.add(number);
  }
  return gone.size === 0 ? wikitext : lines.filter((_, number) => !gone.has(number)).join('\n');
};
