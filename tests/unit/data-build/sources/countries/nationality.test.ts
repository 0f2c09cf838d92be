import { expect, it } from 'vitest';
import { nationalityOf } from '../../../../../src/data-build/sources/countries/nationality.ts';

it.each([
  ['Irish novelist and playwright', 'IE'],
  ['United States painter of the sea', 'US'],
  ['South African surgeon', 'ZA'],
  ['Influential Swiss psychologist', 'CH'],
  ['Scottish missionary and explorer', 'GB'],
  ['French chemist', 'FR'],
  ['Dutch painter', 'NL'],
])('reads the country at the head of "%s"', (description, code) => {
  expect(nationalityOf(description)).toBe(code);
});

it.each(['Politician, born in Bihar in 1884', 'Congolese statesman', 'King of the French and the Dutch', ''])(
  'reads none from "%s"',
  (description) => {
    expect(nationalityOf(description)).toBeUndefined();
  },
);
