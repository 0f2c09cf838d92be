import { fold } from '../../core/text/fold-text.ts';
import { isStopWord } from '../../core/text/stop-words.ts';
import { TokenFlag, Tokens, tokenise } from '../../core/text/tokens.ts';
import type { WrittenArticle } from '../sources/written-articles.ts';

/** Telling words kept of an article. */
const kept = 16;
/** A word of fewer articles is a name or a slip, one of more than this share tells nothing. */
const fewestArticles = 3;
const largestShare = 0.05;

/**
 * The words by which the article on a person or place is best told from other articles, by its title: those with the
 * most weight by TF-IDF (Spärck Jones, 1972), without the words of the title.
 */
export const tellingWords = (articles: readonly WrittenArticle[]): ReadonlyMap<string, string> => {
  const tokens = new Tokens();
  const counted = articles.map(({ text }) => countWords(text, tokens));
  const spread = new Map<string, number>();
  for (const counts of counted)
    for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const isTelling = (word: string): boolean => {
    const found = spread.get(word) ?? 0;
    return found >= fewestArticles && found <= largestShare * articles.length;
  };
  const telling = new Map<string, string>();
  for (const [index, { frontMatter }] of articles.entries()) {
    if (frontMatter.kind !== 'person' && frontMatter.kind !== 'place') continue;
    const own = new Set(fold(frontMatter.title).split(/[^\p{L}]+/u));
    const weights = [...(counted[index] ?? [])]
      .filter(([word]) => isTelling(word) && !own.has(word))
      .map(([word, count]) => ({
        word,
        weight: (1 + Math.log(count)) * Math.log(articles.length / (spread.get(word) ?? 1)),
      }))
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
    telling.set(
      frontMatter.title,
      weights
        .slice(0, kept)
        .map(({ word }) => word)
        .join(' '),
    );
  }
  return telling;
};

const countWords = (text: string, tokens: Tokens): ReadonlyMap<string, number> => {
  tokenise(text, tokens);
  const counts = new Map<string, number>();
  for (let token = 0; token < tokens.count; token++) {
    if (((tokens.flags[token] ?? 0) & TokenFlag.word) === 0 || isStopWord(tokens.hashes[token] ?? 0))
      continue;
    const word = fold(text.slice(tokens.starts[token], tokens.ends[token]));
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};
