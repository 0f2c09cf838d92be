import { contextWord } from '../entities/context.ts';
import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import { isStopWord } from '../text/stop-words.ts';
import { TokenFlag, type Tokens } from '../text/tokens.ts';
import { latestYear } from './times.ts';

/** What a text says around its names. */
export interface TextContext {
  /** Hashes of its telling words: see `contextWord`. */
  readonly words: ReadonlySet<number>;
  readonly latestYear: number | undefined;
  /** Countries that it speaks of by adjective ("Omani waters"), each as often as it does. */
  readonly countries: readonly EntityIndex[];
}

/** Reads the context off a text's tokens. */
export const contextOf = (table: EntityTable, text: string, tokens: Tokens): TextContext => {
  const words = new Set<number>();
  const countries: EntityIndex[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const hash = tokens.hashes[token] ?? 0;
    const flags = tokens.flags[token] ?? 0;
    if ((flags & TokenFlag.word) === 0 || isStopWord(hash)) continue;
    words.add(contextWord(hash));
    const country = (flags & TokenFlag.capital) === 0 ? undefined : table.countryByAdjective(tokens, token);
    if (country !== undefined) countries.push(country);
  }
  return { words, latestYear: latestYear(text, tokens), countries };
};
