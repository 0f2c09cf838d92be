import type { EntityTable } from '../../entities/table.ts';
import { foldUnit } from '../../text/fold.ts';
import { seed, step } from '../../text/hash.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { shapeOf } from './shapes.ts';
import { WordBits } from './word-bits.ts';

/** How a line is written. */
export const enum LineCase {
  normal = 0,
  /** Most telling words begin with a capital: a headline. */
  title = 1,
  /** No small letters. */
  capitals = 2,
}

/** Bits of `Observations.document`: how the same word stands elsewhere in the text. */
export const enum Elsewhere {
  inLowerCase = 1,
  capitalMidSentence = 2,
  seen = 4,
}

/** Affix hashes a token: beginnings of two and three letters, endings of one to four. */
export const affixesPerToken = 6;

/** What the tagger sees of each token before looking at its neighbours; one position in each array a token. */
export class Observations {
  words = new Uint32Array(0);
  shapes = new Uint32Array(0);
  affixes = new Uint32Array(0);
  lexicon = new Uint32Array(0);
  /** Part of the longest listed name of a person, and of a place: 0 none, else 1 + role + 3 * clearness. */
  people = new Uint8Array(0);
  places = new Uint8Array(0);
  lineCase = new Uint8Array(0);
  document = new Uint8Array(0);
  /** First token and end (exclusive) of the run of capitalised words around it; itself for a word without. */
  runStart = new Int32Array(0);
  runEnd = new Int32Array(0);

  reserve(count: number): void {
    if (this.words.length >= count) return;
    const size = 2 ** Math.ceil(Math.log2(Math.max(1024, count)));
    this.words = new Uint32Array(size);
    this.shapes = new Uint32Array(size);
    this.affixes = new Uint32Array(size * affixesPerToken);
    this.lexicon = new Uint32Array(size);
    this.people = new Uint8Array(size);
    this.places = new Uint8Array(size);
    this.lineCase = new Uint8Array(size);
    this.document = new Uint8Array(size);
    this.runStart = new Int32Array(size);
    this.runEnd = new Int32Array(size);
  }
}

/** Looks at every token of a text. `into` is reused from text to text. */
export const observe = (
  text: string,
  tokens: Tokens,
  lexicon: Lexicon,
  table: EntityTable,
  into: Observations,
): Observations => {
  into.reserve(tokens.count);
  observeWords(text, tokens, lexicon, into);
  observeLines(tokens, into);
  observeDocument(tokens, into);
  observeRuns(tokens, into);
  observeNames(tokens, table, into);
  return into;
};

const observeWords = (text: string, tokens: Tokens, lexicon: Lexicon, into: Observations): void => {
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    const hash = tokens.hashes[i] ?? 0;
    const shape = shapeOf(text, start, end);
    into.shapes[i] = shape;
    // One number is as good as another of the same shape.
    into.words[i] = ((tokens.flags[i] ?? 0) & TokenFlag.number) !== 0 ? shape : hash;
    into.lexicon[i] = lexicon.find(hash);
    observeAffixes(text, start, end, into.affixes, i * affixesPerToken);
  }
};

const observeAffixes = (text: string, start: number, end: number, out: Uint32Array, at: number): void => {
  let hash = seed;
  let letters = 0;
  for (let i = start; i < end && letters < 3; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit < 0) continue;
    hash = step(hash, unit);
    letters += 1;
    if (letters >= 2) out[at + letters - 2] = hash;
  }
  for (let missing = Math.max(letters, 1); missing < 3; missing++) out[at + missing - 1] = hash;
  hash = seed + 1;
  letters = 0;
  for (let i = end - 1; i >= start && letters < 4; i--) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit < 0) continue;
    hash = step(hash, unit);
    out[at + 2 + letters] = hash;
    letters += 1;
  }
  for (; letters < 4; letters++) out[at + 2 + letters] = hash;
};

const observeLines = (tokens: Tokens, into: Observations): void => {
  for (let start = 0; start < tokens.count;) {
    let end = start;
    let capitals = 0;
    let telling = 0;
    let words = 0;
    let small = 0;
    do {
      const flags = tokens.flags[end] ?? 0;
      if ((flags & TokenFlag.word) !== 0) {
        words += 1;
        if ((flags & TokenFlag.hasLower) !== 0) small += 1;
        if (!isStopWord(tokens.hashes[end] ?? 0)) {
          telling += 1;
          if ((flags & TokenFlag.capital) !== 0) capitals += 1;
        }
      }
      end += 1;
    } while (end < tokens.count && ((tokens.flags[end] ?? 0) & TokenFlag.lineStart) === 0);
    const isTitle = telling >= 3 && capitals >= 0.75 * telling;
    const lineCase =
      words >= 3 && small === 0 ? LineCase.capitals : isTitle ? LineCase.title : LineCase.normal;
    into.lineCase.fill(lineCase, start, end);
    start = end;
  }
};

const observeDocument = (tokens: Tokens, into: Observations): void => {
  const bits = new WordBits(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i] ?? 0;
    if ((flags & TokenFlag.word) === 0 || into.lineCase[i] !== LineCase.normal) continue;
    if ((flags & TokenFlag.capital) === 0)
      bits.set(tokens.hashes[i] ?? 0, Elsewhere.inLowerCase | Elsewhere.seen);
    else if ((flags & TokenFlag.sentenceStart) === 0) {
      bits.set(tokens.hashes[i] ?? 0, Elsewhere.capitalMidSentence | Elsewhere.seen);
    }
  }
  for (let i = 0; i < tokens.count; i++) into.document[i] = bits.get(tokens.hashes[i] ?? 0);
};

const isInRun = (tokens: Tokens, index: number): boolean => {
  const flags = tokens.flags[index] ?? 0;
  if ((flags & TokenFlag.capital) !== 0) return true;
  // A hyphen joins: "Jean-Luc".
  const next = tokens.flags[index + 1] ?? 0;
  const isJoint = (flags & (TokenFlag.word | TokenFlag.number | TokenFlag.possessive)) === 0;
  return (
    isJoint &&
    (flags & TokenFlag.glued) !== 0 &&
    (next & TokenFlag.glued) !== 0 &&
    (next & TokenFlag.capital) !== 0
  );
};

const observeRuns = (tokens: Tokens, into: Observations): void => {
  for (let start = 0; start < tokens.count;) {
    let end = start + 1;
    if (((tokens.flags[start] ?? 0) & TokenFlag.capital) !== 0) {
      while (
        end < tokens.count &&
        ((tokens.flags[end] ?? 0) & TokenFlag.lineStart) === 0 &&
        isInRun(tokens, end)
      ) {
        end += 1;
      }
    }
    into.runStart.fill(start, start, end);
    into.runEnd.fill(end, start, end);
    start = end;
  }
};

/** Prominence times strength from which a listed name counts as clear, and as very clear. */
const clear = 0.2;
const veryClear = 0.45;

const observeNames = (tokens: Tokens, table: EntityTable, into: Observations): void => {
  const { gazetteer } = table;
  into.people.fill(0, 0, tokens.count);
  into.places.fill(0, 0, tokens.count);
  for (let from = 0; from < tokens.count;) {
    const isCapital = ((tokens.flags[from] ?? 0) & TokenFlag.capital) !== 0;
    const to = isCapital ? gazetteer.longest(tokens, from, tokens.count) : from;
    if (to > from) {
      let person = 0;
      let place = 0;
      let isLast = false;
      for (let at = gazetteer.run; !isLast; at++) {
        const entity = gazetteer.entityAt(at);
        const clarity = table.prominenceOf(entity) * gazetteer.strengthAt(at);
        if (table.kindOf(entity) === 'person') person = Math.max(person, clarity);
        else place = Math.max(place, clarity);
        isLast = gazetteer.isLast(at);
      }
      if (person > 0) markName(into.people, from, to, person);
      if (place > 0) markName(into.places, from, to, place);
    }
    from = Math.max(to, from + 1);
  }
};

const markName = (marks: Uint8Array, from: number, to: number, clarity: number): void => {
  const clearness = clarity >= veryClear ? 2 : clarity >= clear ? 1 : 0;
  const isSingle = to - from === 1;
  for (let i = from; i < to; i++) {
    const role = isSingle ? 0 : i === from ? 1 : 2;
    marks[i] = 1 + role + 3 * clearness;
  }
};
