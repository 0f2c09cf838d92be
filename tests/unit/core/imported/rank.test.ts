import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKinds } from '../../../../src/core/dataset/index-layout.ts';
import { entityKey } from '../../../../src/core/imported/entity-key.ts';
import { queryWords } from '../../../../src/core/imported/query-words.ts';
import { rankImported, type ImportedQuery } from '../../../../src/core/imported/rank.ts';
import { weights } from '../../../../src/core/rank/weights.ts';
import { datasetOf } from '../../../fixtures/datasets/in-memory.ts';

const words = ['coast', 'storm', 'harbour', 'ship', 'sailor', 'island', 'lantern', 'anchor'];
const names = ['Odesa', 'Batumi', 'Varna'];
const article = fc.record({
  title: fc.constantFrom(...words),
  text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }),
  about: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
  kind: fc.constantFrom(...articleKinds.filter((kind) => kind !== 'person' && kind !== 'place')),
});
type Given = typeof article extends fc.Arbitrary<infer Value> ? Value : never;

/** The score of every article by the definition: its entities by role and rarity, its words by BM25. */
const exhaustive = (
  articles: readonly Given[],
  query: readonly string[],
  entities: ImportedQuery['entities'],
): readonly number[] => {
  const size = articles.length;
  const rarity = (name: string): number => {
    const count = articles.filter(({ about }) => about.includes(name)).length;
    return (Math.log(1 + size / Math.max(1, count)) / Math.log(1 + size)) * Math.log(1 + 4000);
  };
  const times = (list: readonly string[], word: string): number => list.filter((one) => one === word).length;
  const average = articles.reduce((sum, one) => sum + one.text.length, 0) / size;
  const telling = [...new Set(query)].flatMap((word) => {
    const holding = articles.filter((one) => one.text.includes(word)).length;
    const weight = (1 + Math.log(times(query, word))) * Math.log(1 + size / holding);
    return holding === 0 ? [] : [{ word, weight }];
  });
  const all = telling.reduce((sum, { weight }) => sum + weight, 0);
  const byEntities = articles.map(({ about, kind }) =>
    about.reduce((sum, name, position) => {
      const salience = entities.get(entityKey(name))?.salience ?? 0;
      const other = kind === 'event' ? weights.aboutEvent : weights.about;
      return sum + salience * rarity(name) * (position === 0 ? weights.main : other);
    }, 0),
  );
  const byWords = articles.map((one) =>
    telling.reduce((sum, { word, weight }) => {
      const count = Math.min(4, times(one.text, word));
      const bound = 1.2 * (0.25 + (0.75 * one.text.length) / average);
      const inText = count === 0 ? 0 : (count * 2.2) / (count + bound);
      return sum + (weight / all) * (inText + (one.title === word ? 0.8 : 0));
    }, 0),
  );
  const perWord = (Math.max(...byEntities) * weights.words) / Math.max(...byWords, 1e-9);
  return byEntities.map((entity, number) => {
    const word = byWords[number] ?? 0;
    const alone = word < 0.18 ? 0 : word * 9;
    return entity > 0 ? Math.max(entity + word * perWord, alone) : alone;
  });
};

describe('rankImported', () => {
  it('gives the best of all articles', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 1, maxLength: 40 }),
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }),
        fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 5 })), {
          selector: ([name]) => name,
        }),
        async (articles, text, entities) => {
          const source = datasetOf(articles.map((one) => ({ ...one, text: one.text.join(' ') })));
          const query = {
            words: queryWords('', text.join(' ')),
            entities: new Map(entities.map(([name, salience]) => [entityKey(name), { name, salience }])),
          };
          const expected = exhaustive(articles, text, query.entities);
          const highest = Math.max(...expected);
          const best = expected
            .filter((score) => score >= Math.max(1.5, highest * 0.12))
            .sort((a, b) => b - a)
            .slice(0, 7);
          const ranked = await rankImported(source, query, 7);
          expect(ranked).toHaveLength(best.length);
          for (const [place, { article: number, score, because }] of ranked.entries()) {
            expect(score).toBeCloseTo(best[place] ?? 0, 3);
            expect(expected[number]).toBeCloseTo(score, 3);
            const has = articles[number]?.about.filter((name) => query.entities.has(entityKey(name)));
            expect([...because].sort()).toEqual(has?.toSorted());
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives only articles that have to do with the person or place asked for', async () => {
    const source = datasetOf([
      { title: 'Storm', text: 'A storm over the coast', about: ['Odesa'] },
      { title: 'Storm again', text: 'A storm over the coast', about: ['Varna'] },
    ]);
    const entities = new Map(names.map((name) => [entityKey(name), { name, salience: 1 }]));
    const query = { words: queryWords('', 'storm coast'), entities };
    const numbers = async (only: string) =>
      (await rankImported(source, query, 5, only)).map(({ article: number }) => number);
    expect(await numbers('varna')).toEqual([1]);
    expect(await numbers('batumi')).toEqual([]);
  });
});
