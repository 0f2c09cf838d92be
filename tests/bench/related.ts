import { loadAll } from '../../src/cli/load.ts';
import { analyse } from '../../src/core/analyse.ts';
import { occurrencesOf, pageQuery } from '../../src/core/rank/queries.ts';
import { rank } from '../../src/core/rank/rank.ts';
import { mostRelated } from '../../src/core/rank/related-for-text.ts';
import { quantile, timed, type Measure } from './measure.ts';
import { news } from './news.ts';

const pages = 200;
const wordsPerPage = 1500;

/** Milliseconds from a page's names and text to its articles, as the popup asks for them. */
export const measureRelated = (): Measure[] => {
  const data = loadAll();
  const times: number[] = [];
  for (let seed = 0; seed < pages; seed++) {
    const [title = '', ...rest] = news(wordsPerPage, seed);
    const text = [title, ...rest].join('\n');
    const { mentions } = analyse(data, text);
    const ask = (): void => {
      rank(
        data.index,
        data.table,
        pageQuery(title, text, occurrencesOf(mentions, title.length)),
        mostRelated,
      );
    };
    if (seed === 0) for (let round = 0; round < 20; round++) ask();
    times.push(timed(ask));
  }
  return [
    {
      name: `related articles for a page of ${wordsPerPage} words, 95th percentile`,
      value: quantile(times, 0.95),
      unit: 'ms',
    },
  ];
};
