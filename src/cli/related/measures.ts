import type { JudgedPage } from './judged-pages.ts';

type Grades = JudgedPage['grades'];

const gain = (grade: number, rank: number): number => (2 ** grade - 1) / Math.log2(rank + 2);

/** Normalised discounted cumulative gain of the first five, 0 to 1 (Järvelin and Kekäläinen, 2002). */
export const ndcg5 = (ranked: readonly string[], grades: Grades): number => {
  const ideal = Object.values(grades)
    .sort((a, b) => b - a)
    .slice(0, 5)
    .reduce<number>((sum, grade, rank) => sum + gain(grade, rank), 0);
  // A page that deserves nothing is served best by nothing.
  if (ideal === 0) return ranked.length === 0 ? 1 : 0;
  return ranked.slice(0, 5).reduce((sum, id, rank) => sum + gain(grades[id] ?? 0, rank), 0) / ideal;
};

/** One over the rank of the first useful article, 0 where none is. */
export const reciprocalRank = (ranked: readonly string[], grades: Grades): number => {
  const first = ranked.findIndex((id) => grades[id] !== undefined);
  return first < 0 ? 0 : 1 / (first + 1);
};

/** Whether one of the first three is what a reader needs. */
export const hasNeeded = (ranked: readonly string[], grades: Grades): boolean =>
  ranked.slice(0, 3).some((id) => grades[id] === 2);
