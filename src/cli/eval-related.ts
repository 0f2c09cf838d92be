import { relatedForText } from '../core/rank/related-for-text.ts';
import { loadAll, loadTexts } from './load.ts';
import { byEntityCount, byWords, type Ranker } from './related/baselines.ts';
import { readJudgedPages } from './related/judged-pages.ts';
import { hasNeeded, ndcg5, reciprocalRank } from './related/measures.ts';

const data = loadAll();
const pages = readJudgedPages();
const rankers: Readonly<Record<string, Ranker>> = {
  Backstory: (text) => relatedForText(data, text).map(({ id }) => id),
  BM25: byWords(loadTexts(data.index)),
  'entity count': byEntityCount(data),
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

console.log('pages          ranker         nDCG@5    MRR   a 2 in the first 3');
for (const half of ['tune', 'held'] as const) {
  const judged = pages.filter((page) => page.half === half);
  const deserving = judged.filter(({ grades }) => Object.keys(grades).length > 0);
  for (const [name, ranker] of Object.entries(rankers)) {
    const ranked = new Map(judged.map((page) => [page, ranker(page.text)]));
    const of = (page: (typeof judged)[number]): readonly string[] => ranked.get(page) ?? [];
    const ndcg = mean(judged.map((page) => ndcg5(of(page), page.grades)));
    const mrr = mean(deserving.map((page) => reciprocalRank(of(page), page.grades)));
    const needed = mean(deserving.map((page) => Number(hasNeeded(of(page), page.grades))));
    console.log(
      `${`${half} (${judged.length})`.padEnd(14)} ${name.padEnd(14)} ${ndcg.toFixed(3)}  ${mrr.toFixed(3)}  ${(100 * needed).toFixed(1)}%`,
    );
  }
}
