import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { loadAnalyser } from '../../../src/cli/load.ts';

const data = loadAnalyser();

/** What is found in a text, each as it stands there with its kind. */
const found = (text: string): string[] =>
  analyse(data, text).mentions.map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);

describe('datelines', () => {
  it.each([
    'VENICE - Nobody looked up.',
    'VENICE (Reuters) – Nobody looked up.',
    'VENICE: Nobody looked up.',
  ])('name where a story comes from: %s', (text) => {
    expect(found(text)).toContain('VENICE: place');
  });
});

describe('small letters', () => {
  it('hide no clear name of several words', () => {
    expect(found('omg elon musk was in new york lol')).toEqual(['elon musk: person', 'new york: place']);
  });

  it('make no name of ordinary words', () => {
    expect(found('he was ill. then we sat on a long beach')).toEqual([]);
  });
});

describe('surnames that are words', () => {
  it('are the person where a sentence goes on as it does of people', () => {
    expect(found('Condoleezza Rice spoke. Rice then took questions on the price of rice.')).toEqual([
      'Condoleezza Rice: person',
      'Rice: person',
    ]);
  });

  it('are words where it does not', () => {
    expect(found('Condoleezza Rice spoke. Rice prices rose.')).toEqual(['Condoleezza Rice: person']);
  });
});

describe('names inside longer names', () => {
  it('of organisations and goods are left out', () => {
    expect(found('Transport for London has diverted three bus routes.')).toEqual([]);
    expect(found('Add a handful of Brussels sprouts.')).toEqual([]);
  });
});

describe('words around names', () => {
  it('are no part of them', () => {
    expect(found('Crown Prince Mohammed bin Salman received them in Jeddah.')).toContain(
      'Mohammed bin Salman: person',
    );
    expect(found('Rain fell in Badakhshan province.')).toEqual(['Badakhshan: place']);
  });
});
