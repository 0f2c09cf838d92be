import * as v from 'valibot';
import { handCountryCode } from '../../hand/fields.ts';
import { readHandFile } from '../../hand/read-hand-file.ts';
import { cityTitle } from '../../merge/city-titles.ts';
import { factbookProfiles, factbookText } from '../factbook.ts';

/** Capital of each country by ISO code, under the title of its Wikipedia article as far as that is known. */
export const capitals = (): ReadonlyMap<string, string> => {
  const byHand = readHandFile('capitals.yaml', v.record(handCountryCode, v.string()));
  const found = new Map<string, string>();
  for (const { countryCode, profile } of factbookProfiles()) {
    const name = factbookText(profile, 'Government', 'Capital', 'name')?.split(/[:;(]/)[0]?.trim();
    const capital =
      byHand[countryCode] ?? (name === undefined ? undefined : (cityTitle(countryCode, name) ?? name));
    if (capital !== undefined) found.set(countryCode, capital);
  }
  return found;
};
