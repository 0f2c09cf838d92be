import { CharacterClass, classOf, classOfAstral } from './characters.ts';
import { foldUnit } from './fold.ts';
import { checkSeed, checkStep, finish, seed, step } from './hash.ts';
import { endOfNumber, endOfWord, fullStop, isPossessive } from './token-ends.ts';

/** Bits of `Tokens.flags`. */
export const enum TokenFlag {
  /** Holds a letter. */
  word = 1,
  /** Digits, with points and commas between them. */
  number = 2,
  /** Begins with a capital. */
  capital = 4,
  /** Holds a lower-case letter. */
  hasLower = 8,
  /** First of its sentence. */
  sentenceStart = 16,
  /** No white space before it. */
  glued = 32,
  /** First of its line or block. */
  lineStart = 64,
  /** Ends in a full stop of its own: an initial ("J.") or an abbreviation ("St."). */
  dotted = 128,
  /** The possessive ending ("'s"). */
  possessive = 256,
}

/** The tokens of a text, one position in each array a token. Reused from text to text: only the first `count` count. */
export class Tokens {
  count = 0;
  /** UTF-16 offsets into the text. */
  starts = new Int32Array(1024);
  /** Exclusive. */
  ends = new Int32Array(1024);
  flags = new Uint16Array(1024);
  /** Hash of the folded token. */
  hashes = new Uint32Array(1024);
  /** A second, independent hash. */
  checks = new Uint32Array(1024);

  /** Makes room for one more token. */
  reserve(): void {
    if (this.count < this.starts.length) return;
    const size = this.starts.length * 2;
    this.starts = grow(this.starts, new Int32Array(size));
    this.ends = grow(this.ends, new Int32Array(size));
    this.flags = grow(this.flags, new Uint16Array(size));
    this.hashes = grow(this.hashes, new Uint32Array(size));
    this.checks = grow(this.checks, new Uint32Array(size));
  }
}

/**
 * Cuts a text into tokens: words ("O'Brien", "U.S.", "J.", "St."), numbers, possessive endings, and each other
 * character by itself. Hyphens part words ("Jean-Luc" is three tokens). Offsets never split a code point.
 */
export const tokenise = (text: string, tokens: Tokens): Tokens => {
  tokens.count = 0;
  const length = text.length;
  let pending = TokenFlag.sentenceStart | TokenFlag.lineStart;
  let glued = false;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    let characterClass = classOf(unit);
    let width = 1;
    if (characterClass === CharacterClass.highSurrogate) {
      const point = text.codePointAt(at) ?? unit;
      if (point > 0xffff) {
        width = 2;
        characterClass = classOfAstral(point);
      }
    }
    switch (characterClass) {
      case CharacterClass.newline:
        pending |= TokenFlag.sentenceStart | TokenFlag.lineStart;
        glued = false;
        at += 1;
        continue;
      case CharacterClass.space:
        glued = false;
        at += 1;
        continue;
      case CharacterClass.invisible:
      case CharacterClass.mark:
        at += width;
        continue;
      default:
    }
    const start = at;
    let flags = pending | (glued ? TokenFlag.glued : 0);
    if (characterClass === CharacterClass.upper || characterClass === CharacterClass.lower) {
      at = endOfWord(text, start);
      flags |= TokenFlag.word;
      if (characterClass === CharacterClass.upper) flags |= TokenFlag.capital;
      if (text.charCodeAt(at - 1) === fullStop) flags |= TokenFlag.dotted;
      flags |= hasLower(text, start, at);
      pending = 0;
    } else if (characterClass === CharacterClass.digit) {
      at = endOfNumber(text, start);
      flags |= TokenFlag.number;
      pending = 0;
    } else if (start > 0 && isPossessive(text, start)) {
      at = start + 2;
      flags |= TokenFlag.possessive;
    } else {
      at = start + width;
      pending = pendingAfter(unit, pending);
    }
    push(text, tokens, start, at, flags);
    glued = true;
  }
  return tokens;
};

const hasLower = (text: string, start: number, end: number): number => {
  for (let at = start; at < end; at++) {
    if (classOf(text.charCodeAt(at)) === CharacterClass.lower) return TokenFlag.hasLower;
  }
  return 0;
};

/** Whether the next word starts a sentence, after one more character that is neither letter nor digit. */
const pendingAfter = (unit: number, pending: number): number => {
  switch (unit) {
    case fullStop:
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
    case 0x3002: // 。
      return TokenFlag.sentenceStart;
    case 0x22: // quotes and brackets neither start nor end one
    case 0x27:
    case 0x28:
    case 0x29:
    case 0x5b:
    case 0x5d:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0xab:
    case 0xbb:
    case 0x2022: // bullets and dashes of lists
    case 0x2a:
    case 0x2d:
      return pending;
    default:
      return 0;
  }
};

const push = (text: string, tokens: Tokens, start: number, end: number, flags: number): void => {
  let hash = seed;
  let check = checkSeed;
  for (let at = start; at < end; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit < 0) continue;
    hash = step(hash, unit & 0xffff);
    check = checkStep(check, unit & 0xffff);
    if (unit > 0xffff) {
      hash = step(hash, unit >>> 16);
      check = checkStep(check, unit >>> 16);
    }
  }
  tokens.reserve();
  const index = tokens.count;
  tokens.starts[index] = start;
  tokens.ends[index] = end;
  tokens.flags[index] = flags;
  tokens.hashes[index] = finish(hash);
  tokens.checks[index] = finish(check);
  tokens.count = index + 1;
};

const grow = <Values extends Int32Array | Uint16Array | Uint32Array>(from: Values, to: Values): Values => {
  to.set(from);
  return to;
};
