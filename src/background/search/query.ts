import { isEmptyWord, searchWords } from '../../core/search/words.ts';

/** One word of a query and how it is looked for. */
export interface QueryWord {
  /** Spellings to look for: the word as typed and, on a second try, what it could be a slip for. */
  readonly spellings: readonly string[];
  /** Whether a longer word that begins so will do. */
  readonly prefix: boolean;
  /** Whether to look at titles alone: what is too short, or tells nothing, would be found in most texts. */
  readonly titlesOnly: boolean;
  /** Whether an article without it is no result. */
  readonly required: boolean;
}

/** Past these a query is looked at in part: nobody types so much, and it would take long. */
const longestQuery = 200;
const mostWords = 10;
const longestWord = 30;
/** From so many letters on, a word can stand for a longer one ("election" for "elections"), and have a slip in it. */
export const longWord = 4;

/**
 * The words of a query, each once. The last may be unfinished. Words that tell nothing, and a last word of one or two
 * letters, help to order results but are required only where there is nothing else.
 */
export const parseQuery = (query: string): readonly QueryWord[] => {
  const typed = query.slice(0, longestQuery);
  const words = [...new Set(searchWords(typed).map((word) => word.slice(0, longestWord)))].slice(
    0,
    mostWords,
  );
  const unfinished = /\s$/.test(typed) ? undefined : words.at(-1);
  const tells = (word: string): boolean => !isEmptyWord(word) && (word !== unfinished || word.length > 2);
  const anyTells = words.some(tells);
  return words.map((word) => {
    const short = word.length < 3 && word === unfinished;
    return {
      spellings: [word],
      prefix: word === unfinished && (word.length > 1 || words.length === 1),
      titlesOnly: short || isEmptyWord(word),
      required: anyTells ? tells(word) : true,
    };
  });
};
