import * as v from 'valibot';
import { handCountryCode } from '../hand/fields.ts';
import { readHandFile } from '../hand/read-hand-file.ts';
import { once } from '../once.ts';

const schema = v.strictObject({
  bare: v.record(handCountryCode, v.array(v.string())),
  others: v.record(handCountryCode, v.record(v.string(), v.string())),
});

const byHand = once(() => readHandFile('city-titles.yaml', schema));

/** Whether the Wikipedia title of a city of the United States, Canada or Australia is its bare name. */
export const hasBareTitle = (countryCode: string, name: string): boolean =>
  byHand().bare[countryCode]?.includes(name) ?? false;

/** The Wikipedia title of a city, by the name GeoNames has, where no rule gives it. */
export const cityTitle = (countryCode: string, name: string): string | undefined =>
  byHand().others[countryCode]?.[name];
