import { isEmptyWord, searchWords } from './words.ts';

/** The parts of an article that search looks into. */
export type SearchField = 'title' | 'text';

/** How the full-text index is made. An index made with other options is read wrongly. */
export const searchIndexOptions = {
  fields: ['title', 'text'] satisfies SearchField[],
  tokenize: (text: string, field?: string): string[] => {
    const words = searchWords(text);
    return field === 'text' ? words.filter((word) => !isEmptyWord(word)) : words;
  },
  // They are folded already.
  processTerm: (word: string): string => word,
};

/** The section of the packed file that holds the index, as the JSON of the library. */
export const searchIndexSection = 'index';
