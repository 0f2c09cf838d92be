import { plainLetters } from './plain-letters.ts';

const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** Lower case without diacritics, apostrophes and dots; other punctuation and runs of space become one space. */
export const fold = (text: string): string =>
  (ascii.test(text) ? text.toLowerCase() : withoutMarks(text))
    .replace(/['’‘ʻʼʾʿ`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const ascii = /^[\x20-\x7e]*$/;

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(special, (letter) => plainLetters[letter] ?? letter);
