import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../../src/background/datasets/matches.ts';
import type { QueryWord } from '../../../../src/background/search/query.ts';
import { datasetOf } from '../../../fixtures/datasets/in-memory.ts';

// None of them is a word that texts are indexed without.
const words = ['coast', 'coastal', 'storm', 'stormy', 'ship', 'ships', 'sea', 'seal', 'sealed', 'x1'];
const someWords = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 });
const article = fc.record({ title: someWords, text: someWords });
const queryWord = fc.record({
  spellings: fc.uniqueArray(fc.constantFrom(...words, 'sto', 'se', 'none'), { minLength: 1, maxLength: 3 }),
  prefix: fc.boolean(),
  titlesOnly: fc.boolean(),
  required: fc.boolean(),
});
const limit = 5;

interface Plain {
  readonly title: readonly string[];
  readonly text: readonly string[];
}

/** The score and the words of each article by the definition, looking at all of them. */
const exhaustive = (articles: readonly Plain[], query: readonly QueryWord[]) => {
  const vocabulary = [...new Set(articles.flatMap(({ title, text }) => [...title, ...text]))];
  const holding = (word: string): number => articles.filter(({ text }) => text.includes(word)).length;
  const average = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
  return articles.map(({ title, text }) => {
    let score = 0;
    const has = new Set<number>();
    const inTitle = new Set<number>();
    for (const [position, { spellings, prefix, titlesOnly }] of query.entries()) {
      for (const [slip, spelling] of spellings.entries()) {
        const longer = vocabulary.filter((word) => word.startsWith(spelling) && word !== spelling);
        for (const [run, share] of [[[spelling], 1] as const, [prefix ? longer : [], 0.5] as const]) {
          const rarity = Math.log(1 + articles.length / Math.max(1, ...run.map(holding)));
          const weight = share * (slip === 0 ? 1 : 0.4) * rarity;
          for (const word of run) {
            if (title.includes(word)) {
              score += weight * 6;
              has.add(position);
              inTitle.add(position);
            }
            const times = Math.min(4, text.filter((one) => one === word).length);
            if (titlesOnly || times === 0) continue;
            score += (weight * (1 + times)) / (1 + times + 0.3 + text.length / average);
            has.add(position);
          }
        }
      }
    }
    const required = [...query.keys()].filter((position) => query[position]?.required);
    return {
      score,
      required: required.filter((position) => has.has(position)).length,
      inTitle: required.every((position) => inTitle.has(position)),
    };
  });
};

describe('matchesOf', () => {
  it('finds the best of all articles, though it looks at few', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 1, maxLength: 40 }),
        fc.array(queryWord, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (articles, query, all) => {
          const source = datasetOf(
            articles.map(({ title, text }) => ({ title: title.join(' '), text: text.join(' ') })),
          );
          const expected = exhaustive(articles, query);
          const wanted = all
            ? query.filter(({ required }) => required).length
            : Math.max(...expected.map(({ required }) => required));
          const scores = expected.flatMap(({ score, required }) =>
            wanted > 0 && required >= wanted && score > 0 ? [score] : [],
          );
          const found = await matchesOf(source, query, limit, all);
          // Articles of the same score may change places.
          const best = scores.sort((a, b) => b - a).slice(0, limit);
          expect(found).toHaveLength(best.length);
          for (const [place, { article: number, inTitle }] of found.entries()) {
            expect(expected[number]?.score).toBeCloseTo(best[place] ?? 0, 3);
            expect(expected[number]?.required).toBeGreaterThanOrEqual(wanted);
            expect(inTitle).toBe(expected[number]?.inTitle);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads nothing where a required word is in no article', async () => {
    const source = datasetOf([{ title: 'Coast', text: 'storm' }]);
    const word = { prefix: false, titlesOnly: false, required: true };
    const query = [
      { ...word, spellings: ['storm'] },
      { ...word, spellings: ['none'] },
    ];
    const unread = { ...source, postings: () => Promise.reject(new Error('read')) };
    expect(await matchesOf(unread, query, limit, true)).toEqual([]);
  });
});
