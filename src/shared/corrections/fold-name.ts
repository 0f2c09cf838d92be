/** Letters that Unicode does not take apart, though readers leave their strokes and ligatures out. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A name as corrections compare it: without case, accents, curled apostrophes and long dashes, single spaces between words. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc\u02bb`]/g, "'")
    .replace(/[\u2010\u2011\u2013]/g, '-')
    .replace(/[\p{Cf}.]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a name stands in another as whole words ("Jackson" in "Michael Jackson"). Both are folded. */
export const isWithin = (part: string, whole: string): boolean =>
  part !== '' && ` ${whole} `.includes(` ${part} `);
