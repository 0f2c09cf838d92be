import { TokenFlag, tokenise, Tokens } from '../text/tokens.ts';
import type { ImportedNames, NameIndex } from './names.ts';

/** A name of a dataset in one of some blocks of text. */
export interface FoundName {
  readonly block: number;
  /** UTF-16 offsets in the block; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly name: NameIndex;
  /** 0 to 1. */
  readonly confidence: number;
}

const tokens = new Tokens();

/**
 * The names of a dataset in some blocks of one page. A single word at the start of a sentence, where every word has a
 * capital, counts only where the page has the name elsewhere too.
 */
export const findNames = (blocks: readonly string[], names: ImportedNames): readonly FoundName[] => {
  const found: (FoundName & { readonly sure: boolean })[] = [];
  for (const [block, text] of blocks.entries()) {
    tokenise(text, tokens);
    names.find(tokens, (from, to, name, confidence) => {
      const start = tokens.starts[from] ?? 0;
      const end = tokens.ends[to - 1] ?? 0;
      const sure = to - from > 1 || ((tokens.flags[from] ?? 0) & TokenFlag.sentenceStart) === 0;
      found.push({ block, start, end, name, confidence, sure });
    });
  }
  const sure = new Set(found.flatMap((one) => (one.sure ? [one.name] : [])));
  return found.filter(({ name }) => sure.has(name));
};
