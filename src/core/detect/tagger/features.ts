import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { affixesPerToken, type Observations } from './observations.ts';

/** Features of a token, at most. */
export const featuresPerToken = 72;

/** Stands for what lies beyond the ends of a segment. */
const edge = 0x5bd1e995;

/** Spreads a feature (its template and value) over the buckets; `mask` is the number of buckets less one. */
const bucket = (template: number, value: number, mask: number): number => {
  let h = Math.imul(value + Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return (h ^ (h >>> 13)) & mask;
};

const mix = (a: number, b: number): number => Math.imul(a ^ (b >>> 16) ^ (b << 7), 0x27d4eb2f) + b;

/**
 * Writes the buckets of the features of token `i` into `out` from `at` on and gives the position after the last.
 * Neighbours count only from `first` to before `end`, the segment that is decoded as one.
 */
export const writeFeatures = (
  tokens: Tokens,
  seen: Observations,
  lexicon: Lexicon,
  i: number,
  first: number,
  end: number,
  mask: number,
  out: Int32Array,
  at: number,
): number => {
  let next = at;
  let template = 0;
  const add = (value: number): void => {
    out[next++] = bucket(template++, value, mask);
  };
  const {
    words,
    shapes,
    affixes,
    lexicon: entries,
    people,
    places,
    lineCase,
    document,
    runStart,
    runEnd,
  } = seen;
  const { fine, coarse, flags: wordFlags } = lexicon;
  const has = (j: number): boolean => j >= first && j < end;
  const word = (j: number): number => (has(j) ? (words[j] ?? 0) : edge);
  const shape = (j: number): number => (has(j) ? (shapes[j] ?? 0) : edge);
  const fineOf = (j: number): number => (has(j) ? (fine[entries[j] ?? 0] ?? 0) : edge);
  const coarseOf = (j: number): number => (has(j) ? (coarse[entries[j] ?? 0] ?? 0) : 255);
  const kinds = (j: number): number => (has(j) ? (wordFlags[entries[j] ?? 0] ?? 0) : 128);
  const person = (j: number): number => (has(j) ? (people[j] ?? 0) : 15);
  const place = (j: number): number => (has(j) ? (places[j] ?? 0) : 15);

  const w0 = word(i);
  const w1 = word(i + 1);
  const wBefore = word(i - 1);
  const s0 = shape(i);
  const isStart = ((tokens.flags[i] ?? 0) & TokenFlag.sentenceStart) !== 0 ? 1 : 0;
  const capitalisation = (lineCase[i] ?? 0) * 2 + isStart;

  add(0);
  add(w0);
  add(wBefore);
  add(w1);
  add(word(i - 2));
  add(word(i + 2));
  add(mix(wBefore, w0));
  add(mix(w0, w1));
  add(mix(wBefore, w1));
  add(mix(w0, s0));

  add(s0);
  add(shape(i - 1));
  add(shape(i + 1));
  add(mix(shape(i - 1), s0));
  add(mix(s0, shape(i + 1)));
  add(mix(mix(shape(i - 1), s0), shape(i + 1)));
  add(mix(s0, capitalisation));
  add(mix(mix(s0, shape(i + 1)), capitalisation));

  for (let a = 0; a < affixesPerToken; a++) add(affixes[i * affixesPerToken + a] ?? 0);
  add(mix(affixes[i * affixesPerToken + 4] ?? 0, s0));
  add(has(i - 1) ? (affixes[(i - 1) * affixesPerToken + 4] ?? 0) : edge);
  add(has(i + 1) ? (affixes[(i + 1) * affixesPerToken + 4] ?? 0) : edge);

  const f0 = fineOf(i);
  add(f0);
  add(fineOf(i - 1));
  add(fineOf(i + 1));
  add(fineOf(i - 2));
  add(fineOf(i + 2));
  add(mix(fineOf(i - 1), f0));
  add(mix(f0, fineOf(i + 1)));
  add(mix(fineOf(i - 1), fineOf(i + 1)));
  const c0 = coarseOf(i);
  add(mix(coarseOf(i - 1), c0));
  add(mix(c0, coarseOf(i + 1)) + 1);
  add(coarseOf(i - 1) | (c0 << 8) | (coarseOf(i + 1) << 16));
  add(coarseOf(i - 2) | (coarseOf(i - 1) << 8) | (c0 << 16));
  add(coarseOf(i + 2) | (coarseOf(i + 1) << 8) | (c0 << 16));
  add(mix(c0, s0));

  const k0 = kinds(i);
  add(k0);
  add(kinds(i - 1) | (k0 << 8));
  add(k0 | (kinds(i + 1) << 8));
  add(mix(k0, s0) + capitalisation);
  add(mix(kinds(i - 1) | (kinds(i + 1) << 8), s0));

  const p0 = person(i);
  const l0 = place(i);
  add(p0);
  add(l0);
  add(p0 | (l0 << 4));
  add(person(i - 1) | (p0 << 4) | (person(i + 1) << 8));
  add(place(i - 1) | (l0 << 4) | (place(i + 1) << 8));
  add(mix(p0 | (l0 << 4), coarseOf(i - 1)));
  add(mix(p0 | (l0 << 4), coarseOf(i + 1)) + 1);
  add(mix(p0 | (l0 << 4), k0) + capitalisation);
  add(mix(p0 | (l0 << 4), s0));

  const before = (runStart[i] ?? i) - 1;
  const after = runEnd[i] ?? i + 1;
  const length = Math.min(7, after - before - 1);
  const place0 = Math.min(3, i - before - 1);
  add(word(before));
  add(word(after));
  add(mix(fineOf(before), fineOf(after)));
  add(mix(word(before + 1), length));
  add(mix(word(after - 1), place0));
  add(mix(coarseOf(after - 1), coarseOf(before + 1)) + place0);
  add(length | (place0 << 4) | (isStart << 8));
  add(mix(kinds(after - 1) | (kinds(before + 1) << 8), length | (place0 << 4)));
  add(mix(coarseOf(before), length | (place0 << 4)));

  const elsewhere = document[i] ?? 0;
  add(elsewhere | (capitalisation << 4));
  add(mix(elsewhere | (capitalisation << 4), s0));
  add(mix(elsewhere | (capitalisation << 4), k0));
  return next;
};
