import { foldUnit } from '../text/fold.ts';
import type { SearchField } from './index-layout.ts';
import { TokenFlag, tokenise, Tokens } from '../text/tokens.ts';

/** Words that tell nothing by themselves. Texts are indexed without them; a query does not insist on them. */
const emptyWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by did do does for from had has have he her his how i in is it its not of on or ' +
    'our she that the their them they this to was we were what when where which who why will with you your'
  ).split(' '),
);

/** Whether a folded word is one of those. */
export const isEmptyWord = (word: string): boolean => emptyWords.has(word);

/** Reused from text to text: nothing here is asynchronous. */
const tokens = new Tokens();

/**
 * The words and numbers of a text as search compares them: lower case, without accents, apostrophes, full stops and
 * possessive endings ("N'Djamena's" -> "ndjamena"). Hyphens part words.
 */
export const searchWords = (text: string): string[] => {
  const { count, flags, starts, ends } = tokenise(text, tokens);
  const words: string[] = [];
  for (let i = 0; i < count; i++) {
    if (!isWord(flags[i] ?? 0)) continue;
    const word = foldedWord(text, starts[i] ?? 0, ends[i] ?? 0);
    if (word !== '') words.push(word);
  }
  return words;
};

/** The words of a part of an article that search can find. */
export const indexedWords = (text: string, field: SearchField): string[] => {
  const words = searchWords(text);
  return field === 'text' ? words.filter((word) => !isEmptyWord(word)) : words;
};

/** Whether a token, by its flags, is a word or a number. */
export const isWord = (flags: number): boolean => (flags & (TokenFlag.word | TokenFlag.number)) !== 0;

/** One token of a text as search compares it. */
export const foldedWord = (text: string, start: number, end: number): string => {
  let folded = '';
  for (let at = start; at < end; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit < 0 || unit === apostrophe || unit === comma) continue;
    folded += String.fromCharCode(unit & 0xffff);
    if (unit > 0xffff) folded += String.fromCharCode(unit >>> 16);
  }
  return folded;
};

const apostrophe = 0x27;
const comma = 0x2c;
