import { isStopWord } from '../text/stop-words.ts';
import { TokenFlag, tokenise, type Tokens } from '../text/tokens.ts';
import { surfaceOf } from './surface.ts';

/** A word as evidence of what a text is about: its hash cut to 16 bits. */
export const contextWord = (hash: number): number => hash >>> 16;

/** The telling words of a description, ascending, each once. `tokens` is scratch space. */
export const contextWords = (description: string, tokens: Tokens): readonly number[] => {
  tokenise(description, tokens);
  const words = new Set<number>();
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hashes[i] ?? 0;
    if (((tokens.flags[i] ?? 0) & TokenFlag.word) !== 0 && !isStopWord(hash)) words.add(contextWord(hash));
  }
  return [...words].sort((a, b) => a - b);
};

/** The telling words of a region's canonical name, but for what tells it from others of its name ("Victoria (state)"). */
export const regionWords = (name: string, tokens: Tokens): readonly number[] =>
  contextWords(surfaceOf(name), tokens);
