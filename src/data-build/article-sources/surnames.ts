/** A run of words in capitals after a given name or an initial. */
const capitalsAfterName =
  /(?<=(?:\p{Lu}\p{Ll}+|\p{Lu}\.|["”)]) )(?:\p{Lu}{2,}(?:['’-]\p{Lu}+)*)(?: \p{Lu}{2,}(?:['’-]\p{Lu}+)*)*(?!\p{L})/gu;
/** Words in capitals before a share of votes ("HOLLANDE 51.6%"). */
const capitalsBeforeShare = /\p{Lu}{4,}(?= \d+(?:\.\d+)?%)/gu;
/** What stands in capitals and is no surname. */
const acronym = /^(?:[IVX]+|UN|EU|US|UK|NATO|OAU|AU)$/;

/** Surnames that the Factbook prints in capitals, as a text prints them: "Marine LE PEN" -> "Marine Le Pen". */
export const lowerSurnames = (text: string): string =>
  text.replace(capitalsAfterName, lower).replace(capitalsBeforeShare, lower);

const lower = (words: string): string =>
  words
    .split(' ')
    .map((word) => (acronym.test(word) ? word : titleCase(word)))
    .join(' ');

const titleCase = (word: string): string =>
  word.replace(/\p{Lu}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
