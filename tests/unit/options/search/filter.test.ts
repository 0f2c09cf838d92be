// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterRows } from '../../../../src/options/search/filter.ts';
import { foldInPlace } from '../../../../src/options/search/fold.ts';

const page = (
  sections: Readonly<Record<string, readonly (readonly [words: string, text: string])[]>>,
): HTMLElement => {
  const root = document.createElement('main');
  for (const [heading, rows] of Object.entries(sections)) {
    const section = document.createElement('section');
    section.id = heading.toLowerCase();
    section.dataset['section'] = '';
    const title = document.createElement('h2');
    title.dataset['sectionHeading'] = '';
    title.textContent = heading;
    section.append(title);
    for (const [words, text] of rows) {
      const row = document.createElement('div');
      row.dataset['row'] = words;
      row.textContent = text;
      section.append(row);
    }
    root.append(section);
  }
  return root;
};
const example = (): HTMLElement =>
  page({
    General: [
      ['', 'On for all sites'],
      ['night', 'Theme'],
    ],
    Sites: [['', 'Switch off for a site']],
    Été: [['', 'Colour of people']],
  });
const shown = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLElement>('[data-section]:not([hidden]) [data-row]:not([hidden])')].map(
    ({ textContent }) => textContent,
  );

describe('search of the options', () => {
  it.each([
    ['colour', ['Colour of people']],
    ['COLOUR  people', ['Colour of people']],
    ['people night', []],
    ['night', ['Theme']],
    ['ete', ['Colour of people']],
    ['general all', ['On for all sites']],
    ['sites', ['On for all sites', 'Switch off for a site']],
    ['  ', ['On for all sites', 'Theme', 'Switch off for a site', 'Colour of people']],
  ])('finds for "%s" the rows %j', (query, rows) => {
    const root = example();
    const found = filterRows(root, query);
    expect(shown(root)).toEqual(rows);
    expect(found.rows).toBe(rows.length);
  });

  it('shows everything again', () => {
    const root = example();
    filterRows(root, 'xylophone');
    expect(shown(root)).toEqual([]);
    filterRows(root, '');
    expect(shown(root)).toHaveLength(4);
    expect(root.querySelectorAll('[hidden]')).toHaveLength(0);
  });

  it('marks the words where they stand', () => {
    const { marks } = filterRows(example(), 'colour peop');
    expect(marks.map(({ node, start, end }) => node.nodeValue?.slice(start, end))).toEqual([
      'Colour',
      'peop',
    ]);
  });

  it('folds without moving anything', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        expect(foldInPlace(String.fromCharCode(...units))).toHaveLength(units.length);
      }),
    );
  });
});
