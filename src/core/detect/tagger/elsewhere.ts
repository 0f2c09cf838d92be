import { tokenHashOf } from '../../text/stop-words.ts';
import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import { WordFlag } from './lexicon.ts';
import { LineCase, type Observations } from './observations.ts';
import { WordBits } from './word-bits.ts';

/** How a word stands somewhere in the text. */
export const enum Elsewhere {
  inLowerCase = 1,
  capitalMidSentence = 2,
  /** Right after a given name or a title: "Angela Merkel", "President Merkel". */
  afterPersonWord = 4,
  /** After "in", "near" or "from". */
  afterPlaceWord = 8,
  /** In a listed name of a person of several words. */
  inPersonName = 16,
  /** Before a word that organisations are told by: "Reading University". */
  beforeOrganisation = 32,
  /** The last of several capitalised words. */
  endsRun = 64,
}

const placeWords: ReadonlySet<number> = new Set(['in', 'near', 'from'].map(tokenHashOf));
const bits = new WordBits();

/** Gathers how each capitalised word stands in the whole text, lines of capitals and headlines left out. */
export const lookElsewhere = (tokens: Tokens, into: Observations): void => {
  const { candidates, elsewhere, lineCase } = into;
  bits.clear(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i] ?? 0;
    if ((flags & TokenFlag.word) === 0 || lineCase[i] !== LineCase.normal) continue;
    const found = (flags & TokenFlag.capital) === 0 ? Elsewhere.inLowerCase : standingOf(tokens, into, i);
    if (found !== 0) bits.set(tokens.hashes[i] ?? 0, found);
  }
  for (let i = 0; i < tokens.count; i++)
    elsewhere[i] = candidates[i] === 0 ? 0 : bits.get(tokens.hashes[i] ?? 0);
};

const standingOf = (tokens: Tokens, { kinds, people, runStart, runEnd }: Observations, i: number): number => {
  const isFirst = ((tokens.flags[i] ?? 0) & TokenFlag.sentenceStart) !== 0;
  let found = isFirst ? 0 : Elsewhere.capitalMidSentence;
  const start = runStart[i] ?? i;
  const end = runEnd[i] ?? i + 1;
  if (i > start) {
    if (((kinds[i - 1] ?? 0) & (WordFlag.given | WordFlag.title)) !== 0) found |= Elsewhere.afterPersonWord;
    if (i === end - 1) found |= Elsewhere.endsRun;
  } else if (i > 0 && !isFirst && placeWords.has(tokens.hashes[i - 1] ?? 0))
    found |= Elsewhere.afterPlaceWord;
  if (i + 1 < end && ((kinds[i + 1] ?? 0) & WordFlag.organisation) !== 0)
    found |= Elsewhere.beforeOrganisation;
  // Roles 1 and 2: the first and a later word of several.
  const mark = people[i] ?? 0;
  if (mark !== 0 && (mark - 1) % 3 !== 0) found |= Elsewhere.inPersonName;
  return found;
};
