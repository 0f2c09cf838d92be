import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../../../src');

/** Declarations that name a side of the screen where one of the text is meant. */
const physical =
  /^\s*(?:(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-[a-z]+)?|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear|caption-side):\s*(?:left|right))\b.*/gm;

/** Where a side of the screen is what is meant. */
const meant: Readonly<Record<string, readonly string[]>> = {
  // Placed by coordinates of the screen.
  'card/card.css': ['left: 0;'],
  // The browser takes an empty field for left-to-right, in a page of the other direction too.
  'ui/search-field.css': ['text-align: right;'],
};

const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

it.each(sheets)('%s names sides of the text, not of the screen', (file) => {
  const css = readFileSync(resolve(source, file), 'utf8').replace(/\/\*[^]*?\*\//g, '');
  expect([...css.matchAll(physical)].map(([declaration]) => declaration.trim())).toEqual(meant[file] ?? []);
});

it.each([
  'margin-left: 1px;',
  'right: 0;',
  'border-right-width: 1px;',
  'text-align: right;',
  'border-top-left-radius: 2px;',
])('finds %s', (declaration) => {
  expect(`.a {\n  ${declaration}\n}`).toMatch(physical);
});
