import * as v from 'valibot';
import type { AliasRecord } from '../../../core/entity.ts';
import { handAliases } from '../../hand/fields.ts';
import { readHandFile } from '../../hand/read-hand-file.ts';
import { readPackageJson } from '../../read-package.ts';
import type { Report } from '../../report.ts';
import { fullAlias, type SourcePlace } from '../../source-record.ts';
import { factbookProfiles, factbookText, type FactbookProfile } from '../factbook.ts';
import { parseDegrees } from './degrees.ts';
import { dependentTerritories } from './territories.ts';

const handCountries = v.strictObject({
  countries: v.record(v.string(), v.strictObject({ title: v.optional(v.string()), aliases: handAliases })),
});
const territories = v.object({
  main: v.object({
    en: v.object({ localeDisplayNames: v.object({ territories: v.record(v.string(), v.string()) }) }),
  }),
});
const figures = v.object({
  supplemental: v.object({
    territoryInfo: v.record(v.string(), v.object({ _gdp: v.string(), _population: v.string() })),
  }),
});

/** Every country and territory that CLDR knows, with its Wikipedia title, names, coordinates and population. */
export const countries = (report: Report): readonly SourcePlace[] => {
  const hand = readHandFile('countries.yaml', handCountries).countries;
  const names = readPackageJson('cldr-localenames-full', 'main/en/territories.json', territories).main.en
    .localeDisplayNames.territories;
  const info = readPackageJson('cldr-core', 'supplemental/territoryInfo.json', figures).supplemental
    .territoryInfo;
  const profiles = new Map(factbookProfiles().map(({ countryCode, profile }) => [countryCode, profile]));
  const read: SourcePlace[] = [];
  for (const code of Object.keys(names).sort()) {
    const { _gdp, _population } = info[code] ?? {};
    const cldrName = names[code];
    if (!/^[A-Z]{2}$/.test(code) || !cldrName || codesOfNoCountry.has(code)) continue;
    const title = hand[code]?.title ?? cldrName.replaceAll(' & ', ' and ').replace('St. ', 'Saint ');
    const profile = profiles.get(code);
    const coordinates =
      profile && parseDegrees(factbookText(profile, 'Geography', 'Geographic coordinates') ?? '');
    read.push({
      source: 'countries',
      name: title,
      title,
      aliases: [...(hand[code]?.aliases ?? []), ...formalNames(profile)],
      placeType: 'country',
      countryCode: code,
      prominence: prominenceOf(code, Number(_gdp ?? 0)),
      ...(coordinates ? { coordinates } : {}),
      ...(_population === undefined ? {} : { population: Number(_population) }),
    });
  }
  report(`CLDR and Factbook: ${read.length} countries and territories`);
  return read;
};

/**
 * How often news names a country follows its economy (dollars a year, on a log scale from a billion to 25 trillion) more
 * closely than its population.
 */
const prominenceOf = (code: string, gdp: number): number => {
  const size = Math.min(1, Math.max(0, (Math.log10(Math.max(gdp, 1)) - 9) / 4.4));
  return dependentTerritories.has(code) ? 0.55 + 0.25 * size : 0.84 + 0.16 * size;
};

const formalNames = (profile: FactbookProfile | undefined): readonly AliasRecord[] => {
  if (!profile) return [];
  const names = [
    factbookText(profile, 'Government', 'Country name', 'conventional long form'),
    factbookText(profile, 'Government', 'Country name', 'conventional short form'),
  ];
  return names.flatMap((text) =>
    text !== undefined && /^[\p{L}'’ -]+$/u.test(text) ? [fullAlias(text)] : [],
  );
};

/** Codes of CLDR that name unions, test values and bits of other countries. */
const codesOfNoCountry = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ UM'.split(' '));
