import { describe, expect, it } from 'vitest';
import type { NameClass } from '../../../src/core/detect/tagger/labels.ts';
import { labelled } from '../../../src/train/corpora.ts';
import { type GoldDocument, linesOf, withNames } from '../../../src/train/gold.ts';
import { headlinesOf } from '../../../src/train/headlines.ts';

const document: GoldDocument = {
  text: 'President Ada Osei left Lyon early on Friday\nand Mr. Maas stayed',
  spans: [
    { start: 0, end: 18, kind: 'person' },
    { start: 24, end: 28, kind: 'place' },
    { start: 49, end: 57, kind: 'person' },
  ],
};

const namesOf = ({ text, spans }: GoldDocument): [string, NameClass][] =>
  spans.map(({ start, end, kind }) => [text.slice(start, end), kind]);

describe('linesOf', () => {
  it('keeps the names of each line', () => {
    expect(linesOf(document).map(namesOf)).toEqual([
      [
        ['President Ada Osei', 'person'],
        ['Lyon', 'place'],
      ],
      [['Mr. Maas', 'person']],
    ]);
  });
});

describe('withNames', () => {
  it('moves the names along with the text', () => {
    const renamed = withNames(document, (name, kind) => (kind === 'place' ? 'Ouagadougou' : name));
    expect(namesOf(renamed)).toEqual([
      ['President Ada Osei', 'person'],
      ['Ouagadougou', 'place'],
      ['Mr. Maas', 'person'],
    ]);
  });
});

describe('headlinesOf', () => {
  it('writes a line in title case or capitals and keeps its names', () => {
    expect(headlinesOf([document], 1, () => 0).map(({ text }) => text)).toEqual([
      'President Ada Osei Left Lyon Early on Friday',
      'And Mr. Maas Stayed',
    ]);
    const capitals = headlinesOf([document], 1, () => 0.9);
    expect(capitals.flatMap(namesOf).map(([name]) => name)).toEqual([
      'PRESIDENT ADA OSEI',
      'LYON',
      'MR. MAAS',
    ]);
  });
});

describe('labelled', () => {
  it('takes titles off the names of people', () => {
    const { text, tokens, labels } = labelled(document);
    const names = Array.from({ length: tokens.count }, (_, i) => i)
      .filter((i) => labels[i] !== 0)
      .map((i) => text.slice(tokens.starts[i], tokens.ends[i]));
    expect(names).toEqual(['Ada', 'Osei', 'Lyon', 'Maas']);
  });
});
