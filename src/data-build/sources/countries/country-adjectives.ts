import { once } from '../../once.ts';
import { factbookProfiles, factbookText, type FactbookProfile } from '../factbook.ts';

/** What belongs to a country, in its own words, by ISO code: "Omani"; "Ivoirian", of "Ivoirian or Ivorian" as well. */
export const countryAdjectives = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(factbookProfiles().map(({ countryCode, profile }) => [countryCode, adjectivesOf(profile)])),
);

const adjectivesOf = (profile: FactbookProfile): readonly string[] =>
  (factbookText(profile, 'People and Society', 'Nationality', 'adjective') ?? '')
    .replace(/\([^)]*\)/g, '')
    .split(/\s*(?:,|;|\/|\bor\b)\s*/)
    .map((word) => word.trim())
    .filter((word) => /^\p{Lu}[\p{L}' -]*$/u.test(word));
