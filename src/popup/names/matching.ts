import type { PageName } from '../../shared/schemas.ts';

/** The names that have what is typed at the start of a word, whatever the case and the accents. All for no letters. */
export const matching = (names: readonly PageName[], query: string): readonly PageName[] => {
  const wanted = plain(query).trim();
  if (wanted === '') return names;
  return names.filter(({ name }) =>
    ` ${plain(name).replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${wanted}`),
  );
};

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
