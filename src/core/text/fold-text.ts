const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'a',
  ĸ: 'k',
};

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
    .replace(/[ßæœøłđðþıħŧŋəĸ]/g, (letter) => special[letter] ?? letter);
