import type { ArticleIndex, DatasetIndex } from '../dataset/index.ts';
import { postingShift, roleMain } from '../dataset/index-layout.ts';
import type { EntityIndex } from '../mention.ts';
import { tiesOf, type Named } from './reasons.ts';
import { isIdentity } from './score.ts';
import { weights } from './weights.ts';

/** An article chosen for a page, with the entities that tie it to the page. */
export interface Picked {
  readonly article: ArticleIndex;
  readonly score: number;
  readonly ties: readonly EntityIndex[];
}

interface Candidate extends Picked {
  readonly main: EntityIndex;
  readonly isIdentity: boolean;
  score: number;
}

/** Candidates looked at for each article wanted. */
const candidatesEach = 8;

/** The articles of the highest scores from `floor` on, best first. */
export const pickBest = (
  index: DatasetIndex,
  scores: Float64Array,
  floor: number,
  limit: number,
  named: Named,
): readonly Picked[] =>
  highestScores(scores, floor, limit).map(([article, score]) => ({
    article,
    score,
    ties: tiesOf(index, article, named),
  }));

/**
 * As pickBest, but each article is weighed by what it adds to those picked: less for each with the same main entity,
 * more for people and places of the page that none is tied to yet, as in explicit query aspect diversification
 * (Santos, Macdonald and Ounis, 2010).
 */
export const pickDiverse = (
  index: DatasetIndex,
  scores: Float64Array,
  floor: number,
  limit: number,
  named: Named,
): readonly Picked[] => {
  const open = highestScores(scores, floor, limit * candidatesEach).map(([article, score]): Candidate => ({
    article,
    score,
    ties: tiesOf(index, article, named),
    main: mainEntity(index, article),
    isIdentity: isIdentity(index, article),
  }));
  const uncovered = new Map(named.saliences);
  const whole = sumOf(uncovered.values());
  const worth = ({ score, ties }: Candidate): number => {
    let added = 0;
    for (const entity of ties) added += uncovered.get(entity) ?? 0;
    return score * (1 + (weights.uncovered * added) / whole);
  };
  const picked: Picked[] = [];
  while (picked.length < limit) {
    const next = worthiest(open, worth);
    if (next === undefined || next.score < floor) break;
    picked.push(next);
    open.splice(open.indexOf(next), 1);
    for (const entity of next.ties) uncovered.delete(entity);
    if (next.main < 0) continue;
    for (const other of open)
      if (other.main === next.main && !other.isIdentity) other.score *= weights.sameMain;
  }
  return picked;
};

const highestScores = (
  scores: Float64Array,
  floor: number,
  limit: number,
): readonly (readonly [ArticleIndex, number])[] => {
  const open: (readonly [ArticleIndex, number])[] = [];
  for (let article = 0; article < scores.length; article++) {
    const score = scores[article] ?? 0;
    if (score >= floor) open.push([article, score]);
  }
  return open.sort(([a, one], [b, other]) => other - one || a - b).slice(0, limit);
};

const worthiest = (
  open: readonly Candidate[],
  worth: (candidate: Candidate) => number,
): Candidate | undefined => {
  let best: Candidate | undefined;
  let most = -Infinity;
  for (const candidate of open) {
    const value = worth(candidate);
    if (value <= most) continue;
    most = value;
    best = candidate;
  }
  return best;
};

const mainEntity = (index: DatasetIndex, article: ArticleIndex): EntityIndex => {
  for (const posting of index.entitiesOf(article))
    if ((posting & roleMain) !== 0) return posting >>> postingShift;
  return -1;
};

const sumOf = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};
