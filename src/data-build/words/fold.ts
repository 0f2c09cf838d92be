const SPECIAL: Readonly<Record<string, string>> = {
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
export function fold(text: string): string {
  return (ASCII.test(text) ? text.toLowerCase() : withoutMarks(text))
    .replace(/['’‘ʻʼʾʿ`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ASCII = /^[\x20-\x7e]*$/;

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþıħŧŋəĸ]/g, (letter) => SPECIAL[letter] ?? letter);
}
