/** Classes of code units, as far as cutting text into tokens needs them. */
export const enum CharacterClass {
  unknown = 0,
  space = 1,
  newline = 2,
  upper = 3,
  /** Lower-case letters and letters of scripts without case. */
  lower = 4,
  digit = 5,
  /** Combining marks: part of the letter before. */
  mark = 6,
  /** Characters that take no room: soft hyphen, zero-width space and joiners, direction marks. */
  invisible = 7,
  other = 8,
  highSurrogate = 9,
  lowSurrogate = 10,
}

/** Filled as characters are met: most texts meet a few hundred of the 65,536. */
const classes = new Uint8Array(65_536);

/** The class of one UTF-16 code unit. */
export const classOf = (unit: number): CharacterClass => {
  const known = classes[unit];
  if (known !== undefined && known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
};

/** The class of a whole code point beyond the first plane. */
export const classOfAstral = (point: number): CharacterClass => {
  const character = String.fromCodePoint(point);
  if (/\p{Lu}/u.test(character)) return CharacterClass.upper;
  if (/\p{L}/u.test(character)) return CharacterClass.lower;
  return /\p{M}/u.test(character) ? CharacterClass.mark : CharacterClass.other;
};

const classify = (unit: number): CharacterClass => {
  if (unit >= 0xd800 && unit <= 0xdbff) return CharacterClass.highSurrogate;
  if (unit >= 0xdc00 && unit <= 0xdfff) return CharacterClass.lowSurrogate;
  const character = String.fromCharCode(unit);
  if (/[\n\r\u2028\u2029]/.test(character)) return CharacterClass.newline;
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/.test(character)) {
    return CharacterClass.invisible;
  }
  if (/\s/.test(character)) return CharacterClass.space;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CharacterClass.upper;
  if (/\p{L}/u.test(character)) return CharacterClass.lower;
  if (/\p{Nd}/u.test(character)) return CharacterClass.digit;
  return /\p{M}/u.test(character) ? CharacterClass.mark : CharacterClass.other;
};
