import type { EntityTable } from '../../entities/table.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import { WordFlag } from './lexicon.ts';
import type { Observations } from './observations.ts';

/** Prominence times strength from which a listed name is somewhat clear, clear, and very clear. */
const clearnessSteps = [0.1, 0.22, 0.45] as const;

/** Bits of `Observations.covers`: the listed name begins, or ends, with the run of capitalised words. */
export const enum Covers {
  personStart = 1,
  personEnd = 2,
  placeStart = 4,
  placeEnd = 8,
}

/** Best candidates of one listed name; scratch memory. */
const best = { person: 0, place: 0, placeSort: 0 };

/**
 * Marks the tokens of listed names, those of people and those of places each from left to right, the longest first.
 * A mark is 0 for none, else 1 + role + 3 * clearness, for places + 12 * sort: role 0 a single word, 1 the first, 2 a
 * later one; clearness 0 to 3; sort 0 a country, 1 a region, 2 any other.
 */
export const markListedNames = (tokens: Tokens, table: EntityTable, into: Observations): void => {
  const { people, places, covers } = into;
  people.fill(0, 0, tokens.count);
  places.fill(0, 0, tokens.count);
  covers.fill(0, 0, tokens.count);
  let personEnd = 0;
  let placeEnd = 0;
  for (let from = 0; from < tokens.count; from++) {
    if (!mayBegin(tokens, into, from)) continue;
    let to = table.gazetteer.longest(tokens, from, tokens.count);
    while (to > from) {
      compare(table);
      if (best.person > 0 && personEnd <= from) {
        mark(people, from, to, clearnessOf(best.person));
        cover(into, from, to, Covers.personStart, Covers.personEnd);
        personEnd = to;
      }
      if (best.place > 0 && placeEnd <= from) {
        mark(places, from, to, clearnessOf(best.place) + 4 * best.placeSort);
        cover(into, from, to, Covers.placeStart, Covers.placeEnd);
        placeEnd = to;
      }
      if ((personEnd > from && placeEnd > from) || to === from + 1) break;
      to = table.gazetteer.longest(tokens, from, to - 1);
    }
  }
};

/** Capitalised words, and those in small letters that are no ordinary words: people write "london". */
const mayBegin = (tokens: Tokens, { kinds }: Observations, index: number): boolean => {
  const flags = tokens.flags[index] ?? 0;
  if ((flags & TokenFlag.capital) !== 0) return true;
  return (
    (flags & TokenFlag.word) !== 0 &&
    ((kinds[index] ?? 0) & WordFlag.ordinary) === 0 &&
    !isStopWord(tokens.hashes[index] ?? 0)
  );
};

const compare = (table: EntityTable): void => {
  const { gazetteer } = table;
  best.person = 0;
  best.place = 0;
  best.placeSort = 0;
  let isLast = false;
  for (let at = gazetteer.run; !isLast; at++) {
    const entity = gazetteer.entityAt(at);
    const clarity = table.prominenceOf(entity) * gazetteer.strengthAt(at);
    if (table.kindOf(entity) === 'person') best.person = Math.max(best.person, clarity);
    else if (clarity > best.place) {
      best.place = clarity;
      const type = table.placeTypeOf(entity);
      best.placeSort = type === 'country' ? 0 : type === 'region' ? 1 : 2;
    }
    isLast = gazetteer.isLast(at);
  }
};

const clearnessOf = (clarity: number): number =>
  clarity >= clearnessSteps[2] ? 3 : clarity >= clearnessSteps[1] ? 2 : clarity >= clearnessSteps[0] ? 1 : 0;

const mark = (marks: Uint8Array, from: number, to: number, clearness: number): void => {
  marks[from] = 1 + (to - from === 1 ? 0 : 1) + 3 * clearness;
  marks.fill(3 + 3 * clearness, from + 1, to);
};

const cover = (
  { covers, runStart, runEnd }: Observations,
  from: number,
  to: number,
  start: Covers,
  end: Covers,
): void => {
  const bits = (runStart[from] === from ? start : 0) | (runEnd[to - 1] === to ? end : 0);
  for (let i = from; i < to; i++) covers[i] = (covers[i] ?? 0) | bits;
};
