/** UTF-16 units within which a picture's caption ends. */
const longestCaption = 5000;
const picture =
  /\[\[\s*(?:file|image|datei|bild|fichier|archivo|imagen|immagine|bestand|ficheiro|arquivo|plik|fil|файл|зображення|изображение)\s*:/gi;

/** Wikitext whose marks the reader of wikitext would leave standing, or take words away with, put into plainer ones. */
export const mended = (wikitext: string, title: string): string =>
  withoutOpenTables(withoutOpenPictures(wikitext))
    .replace(/\{\{\s*PAGENAME\s*\}\}/g, () => title)
    // Words in another type are still words.
    .replace(/<\/?(?:code|tt|kbd|samp|var|u|big|font|center|div|span|section)\b[^<>]*>/gi, '')
    .replace(/<nowiki>([^<]*)<\/nowiki>/gi, (_, inner: string) => inner.replace(/[{}[\]|]/g, ''))
    // The same word in several scripts: the first of them.
    .replace(/-\{(?:[a-z-]{2,12}:)?([^{};|]*)(?:;[^{}]*)?\}-/gi, '$1')
    // The same page in other languages, a line each.
    .replace(/^\[\[[a-z]{2,3}(?:-[a-z]{2,10})*:[^[\]|]*\]\][^\S\n]*$/gm, '');

/** A picture whose link is not closed takes its line with it. */
const withoutOpenPictures = (wikitext: string): string => {
  let kept = '';
  let from = 0;
  for (const { index } of wikitext.matchAll(picture)) {
    if (index < from) continue;
    const [paragraph = ''] = wikitext.slice(index, index + longestCaption).split('\n\n', 1);
    if (closes(paragraph)) continue;
    kept += wikitext.slice(from, index);
    from = index + (paragraph.split('\n', 1)[0] ?? '').length;
  }
  return kept + wikitext.slice(from);
};

/** Whether the link that a text begins with ends in it. */
const closes = (text: string): boolean => {
  let depth = 0;
  for (const [mark] of text.matchAll(/\[\[|\]\]/g)) {
    depth += mark === '[[' ? 1 : -1;
    if (depth === 0) return true;
  }
  return false;
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
