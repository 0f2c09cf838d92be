import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../../src/background/search/search-index.ts';
import type { ArticleRecord } from '../../../../src/core/article.ts';
import { packFile } from '../../../../src/core/dataset/file.ts';
import { encodeSearchIndex } from '../../../../src/data-build/search-index.ts';

const article = (title: string, text: string): ArticleRecord => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  text,
  kind: 'topic',
  source: 'Backstory',
  licence: 'MIT',
  about: [],
  seeAlso: [],
  language: 'en',
});

const records = [
  article('Spaceport', 'Rockets leave from here. Vladimir Putin came to see one.'),
  article('Vladimir Putin', 'He has ruled Russia since 2000.'),
  article('Russia', 'The largest country. Its elections are watched by Erdoğan.'),
  article('São Tomé', 'A town on an island, far from Afghanistan.'),
  article('Afghanistan', 'A country of mountains.'),
  article('Will Smith', 'An actor.'),
  article('Jack Smith', 'A lawyer who will stay.'),
  article('Taiwan Strait', 'Water between an island and a country.'),
];

const index = new SearchIndex(encodeSearchIndex(records).buffer);
const found = (query: string): readonly string[] => index.find(query).map(({ id }) => id);

describe('SearchIndex', () => {
  it('puts what a word is the title of before what mentions it', () => {
    expect(found('putin')).toEqual(['vladimir-putin', 'spaceport']);
    expect(index.find('putin').map(({ inTitle }) => inTitle)).toEqual([true, false]);
  });

  it('finds the last word while it is typed', () => {
    for (const typed of ['pu', 'put', 'puti', 'vladimir p', 'VLADIMIR PUT']) {
      expect(found(typed)[0], typed).toBe('vladimir-putin');
    }
  });

  it('takes a word for finished once a space follows', () => {
    expect(found('will ')).toEqual(['will-smith']);
  });

  it.each([
    ['sao tome', 'são-tomé'],
    ['São Tomé', 'são-tomé'],
    ['erdogan', 'russia'],
    ['Sa\u0303o', 'são-tomé'],
    ['Pútin', 'vladimir-putin'],
  ])('finds "%s" whatever the accents', (query, expected) => {
    expect(found(query)[0]).toBe(expected);
  });

  it.each([
    ['puttin', 'a letter too many'],
    ['ptin', 'one missing'],
    ['pudin', 'another one'],
    ['puitn', 'two changed about'],
    ['vladimri put', 'a slip in one word and the other unfinished'],
    ['vladmir pudin', 'a slip in each'],
  ])('forgives "%s": %s', (query) => {
    expect(found(query)[0]).toBe('vladimir-putin');
  });

  it('forgives a slip in a word that is not finished', () => {
    expect(found('afganis')).toContain('afghanistan');
    expect(found('tawian str')).toEqual(['taiwan-strait']);
  });

  it('forgives none in a short word', () => {
    expect(found('wil')).toEqual(['will-smith']);
    expect(found('wyl')).toEqual([]);
  });

  it('takes a word for a longer one where it is not there itself', () => {
    expect(found('election watched')).toEqual(['russia']);
  });

  it('asks for all words, and does with the most of them only where no article has all', () => {
    expect(found('island country')).toEqual(['taiwan-strait']);
    expect(found('island country rockets')).toEqual(['taiwan-strait']);
  });

  it('lets words that tell nothing order results, not choose them', () => {
    expect(found('will smith')).toEqual(['will-smith', 'jack-smith']);
    expect(found('who is the lawyer')).toEqual(['jack-smith']);
  });

  it.each(['', '  ', '!?', '😀', '\ud800', '\u0301'])('finds nothing for "%s"', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('finds at most twenty', () => {
    const many = Array.from({ length: 30 }, (_, at) => article(`Town ${at}`, 'A town.'));
    const other = new SearchIndex(encodeSearchIndex(many).buffer);
    expect(other.find('town')).toHaveLength(20);
    expect(other.find('twon')).toHaveLength(20);
  });

  it('answers whatever is typed with articles that there are', () => {
    const ids = new Set(records.map(({ id }) => id));
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('putin', 'Rus', '__proto__', 'constructor', ' ', "'s", '"', '-', 'é', '\0'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (query) => {
        const results = found(query);
        expect(new Set(results).size).toBe(results.length);
        expect(results.every((id) => ids.has(id))).toBe(true);
      }),
    );
  }, 20_000);

  it('takes words of the library that holds it for words', () => {
    const odd = [article('__proto__', 'constructor toString'), article('hasOwnProperty', '__proto__')];
    const other = new SearchIndex(encodeSearchIndex(odd).buffer);
    expect(other.find('constructor').map(({ id }) => id)).toEqual(['__proto__']);
    expect(other.find('proto').map(({ id }) => id)).toEqual(['__proto__', 'hasownproperty']);
  });

  it('refuses a file of something else', () => {
    expect(() => new SearchIndex(packFile('texts', new Map()).buffer)).toThrow('search file');
    expect(() => new SearchIndex(packFile('search', new Map()).buffer)).toThrow('lacks its section');
  });
});

describe('encodeSearchIndex', () => {
  it('gives the same bytes for the same articles', () => {
    expect(encodeSearchIndex(records)).toEqual(encodeSearchIndex(structuredClone(records)));
  });
});
