import type { EntityTable } from '../../entities/table.ts';
import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import { writeAffixes } from './affixes.ts';
import { markCandidates } from './candidates.ts';
import { lookElsewhere } from './elsewhere.ts';
import type { Lexicon } from './lexicon.ts';
import { observeLines } from './lines.ts';
import { markListedNames } from './listed-names.ts';
import type { Observations } from './observations.ts';
import { findRuns } from './runs.ts';
import { shapeOf } from './shapes.ts';
import { markThings } from './things.ts';

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
  findRuns(tokens, into);
  markListedNames(tokens, table, into);
  markThings(tokens, lexicon.things, into.things);
  markCandidates(tokens, into);
  lookElsewhere(tokens, into);
  observeSpelling(text, tokens, into);
  return into;
};

const observeWords = (text: string, tokens: Tokens, lexicon: Lexicon, into: Observations): void => {
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hashes[i] ?? 0;
    const isNumber = ((tokens.flags[i] ?? 0) & TokenFlag.number) !== 0;
    const entry = lexicon.find(hash);
    into.words[i] = isNumber ? shapeOf(text, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0) : hash;
    into.lexicon[i] = entry;
    into.fine[i] = lexicon.fine[entry] ?? 0;
    into.coarse[i] = lexicon.coarse[entry] ?? 0;
    into.kinds[i] = lexicon.flags[entry] ?? 0;
  }
};

/** Shapes and affixes of candidates and the tokens on either side of them. */
const observeSpelling = (text: string, tokens: Tokens, into: Observations): void => {
  const { candidates } = into;
  for (let i = 0; i < tokens.count; i++) {
    if (
      candidates[i] === 0 &&
      (i === 0 || candidates[i - 1] === 0) &&
      (i + 1 >= tokens.count || candidates[i + 1] === 0)
    ) {
      continue;
    }
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    into.shapes[i] = shapeOf(text, start, end);
    writeAffixes(text, start, end, into.affixes, i);
  }
};
