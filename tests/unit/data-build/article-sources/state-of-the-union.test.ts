import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../../../src/core/entity.ts';
import { NameFinder } from '../../../../src/data-build/article-sources/name-finder.ts';
import { cutPassages } from '../../../../src/data-build/article-sources/passages.ts';
import { countWords } from '../../../../src/data-build/article-sources/prose.ts';
import { stateOfTheUnionArticles } from '../../../../src/data-build/article-sources/state-of-the-union.ts';

const place = (name: string, prominence: number, rest: Partial<EntityRecord> = {}): EntityRecord => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind: 'place',
  aliases: [],
  description: '',
  prominence,
  placeType: 'city',
  ...rest,
});

describe('cutPassages', () => {
  it('cuts at the ends of sentences, 80 to 250 words each', () => {
    const sentences = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sentences, (lengths) => {
        const speech = lengths.map((length) => `Word${' word'.repeat(length)}.`).join(' ');
        for (const passage of cutPassages(speech)) {
          expect(countWords(passage)).toBeGreaterThanOrEqual(80);
          expect(countWords(passage)).toBeLessThanOrEqual(250);
          expect(passage).toMatch(/^Word.*\.$/);
          expect(speech).toContain(passage);
        }
      }),
    );
  });
});

describe('NameFinder', () => {
  const finder = new NameFinder([
    place('Berlin', 0.95),
    place('West Berlin', 0.7),
    place('Atlantic Ocean', 0.8, { placeType: 'water', aliases: [{ text: 'Atlantic', strength: 0.9 }] }),
    place('Smallville', 0.3),
    { ...place('Vladimir Putin', 0.98), kind: 'person', aliases: [{ text: 'Putin', strength: 1 }] },
  ]);
  const found = (text: string) => finder.find(text).map(({ entity }) => entity.name);

  it('prefers longer names, and counts', () => {
    expect(found('In West Berlin, and West Berlin alone, not Berlin.')).toEqual(['West Berlin', 'Berlin']);
  });

  it('takes whole words only, and full names of people', () => {
    expect(found("Berliners of Berlin-Mitte heard Putin. Berlin's mayor did not. Smallville slept.")).toEqual(
      ['Berlin'],
    );
    expect(found('Vladimir Putin spoke.')).toEqual(['Vladimir Putin']);
  });

  it('does not take a name of something else for water', () => {
    expect(found('The Atlantic Community crossed the Atlantic.')).toEqual(['Atlantic Ocean']);
    expect(found('The Atlantic Community stood.')).toEqual([]);
  });
});

describe('stateOfTheUnionArticles', () => {
  const articles = stateOfTheUnionArticles(
    [place('Berlin', 0.95), place('Texas', 0.9, { country: 'united-states' })],
    () => {},
  );

  it('keeps passages since 1945 that name somewhere abroad, with speaker and year', () => {
    const berlin = articles.find(({ id }) => id === 'sotu-1962-kennedy-berlin');
    expect(berlin).toMatchObject({
      title: 'State of the Union, 1962: on Berlin',
      kind: 'speech',
      date: '1962',
      source: 'State of the Union Address, John F. Kennedy, 1962',
      about: ['berlin'],
    });
    expect(berlin?.text).toContain('Berlin');
    expect(articles.every(({ date }) => Number(date) >= 1945)).toBe(true);
    expect(articles.some(({ id }) => id.includes('texas'))).toBe(false);
  });

  it('tells of a subject once a speech', () => {
    expect(new Set(articles.map(({ title, source }) => title + source)).size).toBe(articles.length);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });
});
