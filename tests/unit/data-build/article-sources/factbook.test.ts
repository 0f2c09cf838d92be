import { describe, expect, it } from 'vitest';
import { government } from '../../../../src/data-build/article-sources/factbook-government.ts';
import { withArticle } from '../../../../src/data-build/article-sources/factbook-phrases.ts';
import { geography } from '../../../../src/data-build/article-sources/factbook-sections.ts';
import { factbookArticles } from '../../../../src/data-build/article-sources/factbook.ts';
import { countWords } from '../../../../src/data-build/article-sources/prose.ts';
import { lowerSurnames } from '../../../../src/data-build/article-sources/surnames.ts';

describe('lowerSurnames', () => {
  it.each([
    ['President Petro POROSHENKO (since 2014)', 'President Petro Poroshenko (since 2014)'],
    ['Marine LE PEN (FN) 17.9%', 'Marine Le Pen (FN) 17.9%'],
    ['HOLLANDE 51.6%', 'Hollande 51.6%'],
    ['the UN and NATO in the US', 'the UN and NATO in the US'],
    ['King MOHAMMED VI', 'King Mohammed VI'],
  ])('%s', (text, expected) => {
    expect(lowerSurnames(text)).toBe(expected);
  });
});

describe('withArticle', () => {
  it('knows which countries take one', () => {
    expect(withArticle('Netherlands')).toBe('the Netherlands');
    expect(withArticle('Marshall Islands')).toBe('the Marshall Islands');
    expect(withArticle('Ukraine')).toBe('Ukraine');
  });
});

describe('sections', () => {
  it('make sentences of fields', () => {
    const profile = {
      Geography: {
        Location: { text: 'Eastern Europe' },
        Area: { total: { text: '603,550 sq km' } },
        'Land boundaries': { 'border countries': { text: 'Poland 535 km' } },
        Coastline: { text: '0 km (landlocked)' },
        'Elevation extremes': { 'highest point': { text: 'Hora Hoverla 2,061 m' } },
      },
    };
    expect(geography(profile, 'Ukraine')).toBe(
      'Ukraine lies in Eastern Europe. Its area is 603,550 square kilometres. It borders Poland (535 km). It has no coast.\n\n' +
        'The highest point is Hora Hoverla (2,061 m).',
    );
  });

  it('date the leaders', () => {
    const profile = {
      Government: {
        'Government type': { text: 'republic' },
        'Executive branch': {
          'chief of state': { text: 'President Petro POROSHENKO (since 7 June 2014); note - elected' },
        },
      },
    };
    expect(government(profile, 'Ukraine')).toBe(
      'Ukraine is a republic.\n\nIn November 2015 the chief of state was President Petro Poroshenko (since 7 June 2014).',
    );
  });
});

describe('factbookArticles', () => {
  const articles = factbookArticles(
    (code) => ({ UA: 'Ukraine', GE: 'Georgia (country)', GL: 'Greenland' })[code],
    new Set(['Ukraine', 'Georgia (country)']),
    () => {},
  );

  it('writes one article a section, about the country, dated', () => {
    expect(articles.map(({ id }) => id)).toContain('factbook-ukraine-economy');
    expect(articles.find(({ id }) => id === 'factbook-georgia-country-geography')).toMatchObject({
      title: 'Georgia: Geography (2015)',
      about: ['georgia-country'],
      asOf: '2015-11',
      kind: 'profile',
    });
  });

  it('leaves who governed in 2015 out where an article tells who governs now', () => {
    const ids = articles.map(({ id }) => id);
    expect(ids).toContain('factbook-greenland-government');
    expect(ids).not.toContain('factbook-ukraine-government');
  });

  it('keeps to 350 words, without markup or capitals left over', () => {
    for (const { text } of articles) {
      expect(countWords(text)).toBeLessThanOrEqual(350);
      expect(text).not.toMatch(/&[a-z]+;|\+\+|undefined/);
    }
  });

  it('sees also the other sections', () => {
    const geography2015 = articles.find(({ id }) => id === 'factbook-ukraine-geography');
    expect(geography2015?.seeAlso).toContain('factbook-ukraine-economy');
    expect(geography2015?.seeAlso).not.toContain('factbook-ukraine-geography');
  });
});
