import { capitalise } from '../words/capitalise.ts';

const characterEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
};

/** Text with HTML entities decoded and space tidied. */
export const cleanText = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&([a-z]+);/g, (whole, name: string) => characterEntities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** A fragment as a sentence: capital, one full stop. '' stays ''. */
export const sentence = (fragment: string): string => {
  const text = cleanText(fragment).replace(/[\s;,.:]+$/, '');
  return text === '' ? '' : `${capitalise(text)}${/[!?]"?$|\."$/.test(text) ? '' : '.'}`;
};

/** Fragments joined by semicolons as sentences; semicolons within brackets do not part them. */
export const sentencesOf = (list: string): string =>
  list
    .split(/;\s+(?![^()]*\))/)
    .map(sentence)
    .join(' ');

/** Words of a text, as a reader would count them. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const endsInAbbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Maj|Sen|Rep|Gov|Col|Lt|Jr|Sr|vs|No|ca|approx|est|U\.S|U\.N|U\.K|Mt|Ft|Inc|Co)|\b\p{Lu})\.$/u;

/** Sentences of English prose, their end marks kept. */
export const splitSentences = (text: string): readonly string[] => {
  const sentences: string[] = [];
  let current = '';
  for (const piece of text.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu}|["“‘(]?\d)/u)) {
    current = current === '' ? piece : `${current} ${piece}`;
    if (endsInAbbreviation.test(piece)) continue;
    sentences.push(current);
    current = '';
  }
  if (current !== '') sentences.push(current);
  return sentences;
};

/** The first sentences of a text, paragraphs kept, up to a number of words. */
export const limitWords = (text: string, most: number): string => {
  if (countWords(text) <= most) return text;
  let left = most;
  const paragraphs: string[] = [];
  for (const paragraph of text.split('\n\n')) {
    const kept: string[] = [];
    for (const one of splitSentences(paragraph)) {
      left -= countWords(one);
      if (left < 0) break;
      kept.push(one);
    }
    if (kept.length > 0) paragraphs.push(kept.join(' '));
    if (left < 0) break;
  }
  return paragraphs.join('\n\n');
};
