import type { FileFormat } from '../../shared/datasets/schema.ts';

/** Bytes of a file that tell its format. */
export const headBytes = 4096;

const byEnding: readonly (readonly [RegExp, FileFormat])[] = [
  [/\.(?:jsonl|ndjson|jsonlines)$/i, 'json-lines'],
  [/\.csv$/i, 'csv'],
  [/\.(?:tsv|tab)$/i, 'tsv'],
  [/\.(?:md|markdown|mdown|txt)$/i, 'markdown'],
  [/\.(?:rss|atom)$/i, 'feed'],
];

/** Whether a file is one of Kiwix, by its first bytes: "ZIM" and a 4. */
export const isZim = (head: Uint8Array): boolean =>
  head[0] === 0x5a && head[1] === 0x49 && head[2] === 0x4d && head[3] === 4;

/** The format of a file by its name and beginning; undefined for one that Backstory does not read. */
export const detectFormat = (name: string, head: Uint8Array): FileFormat | undefined => {
  const start = beginning(head);
  if (/^<(?:\?xml|!DOCTYPE|!--|[a-z])/i.test(start)) return xmlFormat(start);
  const named = byEnding.find(([ending]) => ending.test(name))?.[1];
  if (named) return named;
  if (start.startsWith('[')) return 'json';
  if (!start.startsWith('{')) return undefined;
  // An object whose first list holds the articles, or one article a line.
  if (/^\{(?:\s*"[^"]*"\s*:\s*(?:"[^"]*"|[\d.]+|true|false|null)\s*,)*\s*"[^"]*"\s*:\s*\[\s*\{/.test(start))
    return 'json';
  return isObject(start.split('\n')[0] ?? '') || !start.includes('\n') ? 'json-lines' : 'json';
};

const beginning = (head: Uint8Array): string => {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const encoding = isUtf16 ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(head.subarray(0, headBytes)).trimStart();
};

const xmlFormat = (start: string): FileFormat | undefined => {
  if (/<mediawiki[\s>]/i.test(start)) return 'mediawiki';
  return /<(?:rss|feed|rdf:RDF)[\s>]/i.test(start) ? 'feed' : undefined;
};

const isObject = (line: string): boolean => {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
};
