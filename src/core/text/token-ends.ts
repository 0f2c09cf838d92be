import { isAbbreviation } from './abbreviations.ts';
import { CharacterClass, classOf, classOfAstral } from './characters.ts';

/** Code unit of ".". */
export const fullStop = 0x2e;

/** The typewriter's, the printer's, and the letter that some spell names with. */
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;

const isLetter = (text: string, at: number): boolean => {
  const characterClass = classOf(text.charCodeAt(at));
  if (characterClass === CharacterClass.highSurrogate) {
    const point = text.codePointAt(at) ?? 0;
    const astral = point > 0xffff ? classOfAstral(point) : CharacterClass.other;
    return astral === CharacterClass.upper || astral === CharacterClass.lower;
  }
  return characterClass === CharacterClass.upper || characterClass === CharacterClass.lower;
};

/** Whether "'s" or "'S" begins at an offset, with nothing of the word after it. */
export const isPossessive = (text: string, at: number): boolean => {
  if (!isApostrophe(text.charCodeAt(at))) return false;
  const next = text.charCodeAt(at + 1);
  return (next === 0x73 || next === 0x53) && (at + 2 >= text.length || !isLetter(text, at + 2));
};

/** Where the word that begins at `start` with a letter ends (exclusive), a full stop of its own included. */
export const endOfWord = (text: string, start: number): number => {
  const length = text.length;
  let at = start;
  let letters = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const characterClass = classOf(unit);
    if (characterClass === CharacterClass.upper || characterClass === CharacterClass.lower) {
      letters += 1;
      at += 1;
    } else if (characterClass === CharacterClass.digit || characterClass === CharacterClass.mark) {
      at += 1;
    } else if (characterClass === CharacterClass.invisible) {
      if (!continues(text, at + 1)) break;
      at += 1;
    } else if (characterClass === CharacterClass.highSurrogate && isLetter(text, at)) {
      letters += 1;
      at += 2;
    } else if (isApostrophe(unit) && at + 1 < length && isLetter(text, at + 1) && !isPossessive(text, at)) {
      at += 1;
    } else if (unit === fullStop) {
      if (letters === 1 && isInitial(text, at)) {
        at += 1;
        letters = 0;
        if (at < length && isLetter(text, at) && !isWordAhead(text, at)) continue;
        return at;
      }
      return isAbbreviation(text, start, at) ? at + 1 : at;
    } else break;
  }
  return at;
};

/** A single letter before a full stop is an initial where the letter is a capital, or more letters with stops follow. */
const isInitial = (text: string, stop: number): boolean =>
  classOf(text.charCodeAt(stop - 1)) === CharacterClass.upper || text.charCodeAt(stop + 2) === fullStop;

/** Whether two letters follow: "J.Smith" is an initial and a word. */
const isWordAhead = (text: string, at: number): boolean => at + 1 < text.length && isLetter(text, at + 1);

/** Whether a letter comes after any invisible characters. */
const continues = (text: string, at: number): boolean => {
  let next = at;
  while (next < text.length && classOf(text.charCodeAt(next)) === CharacterClass.invisible) next += 1;
  return next < text.length && isLetter(text, next);
};

/** Where the number that begins at `start` with a digit ends (exclusive), letters that follow it included ("20th"). */
export const endOfNumber = (text: string, start: number): number => {
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const characterClass = classOf(unit);
    const inside = unit === fullStop || unit === 0x2c;
    if (inside && classOf(text.charCodeAt(at + 1)) !== CharacterClass.digit) break;
    if (!inside && characterClass !== CharacterClass.digit && !isLetter(text, at)) break;
    at += characterClass === CharacterClass.highSurrogate ? 2 : 1;
  }
  return at;
};
