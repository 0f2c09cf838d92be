import { fold } from '../../../core/text/fold-text.ts';
import type { SourcePlace } from '../../source-record.ts';

/** Looks up countries by code and by name. */
export interface CountryCodes {
  /** ISO code of a country by its title or any full name. */
  codeOf(name: string): string | undefined;
  /** Title by ISO code. */
  titleOf(code: string): string | undefined;
}

/** Names WordNet and the Factbook use that no alias covers, with what they are part of today. */
const namesWithoutAlias: Readonly<Record<string, string>> = {
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  macedonia: 'MK',
  zaire: 'CD',
  persia: 'IR',
  alaska: 'US',
  hawaii: 'US',
};

/** Builds the look-up from the records of countries. */
export const countryCodes = (countries: readonly SourcePlace[]): CountryCodes => {
  const codes = new Map<string, string>(Object.entries(namesWithoutAlias));
  const titles = new Map<string, string>();
  for (const { title, name, aliases, countryCode } of countries) {
    if (countryCode === undefined) continue;
    titles.set(countryCode, title ?? name);
    for (const text of [
      title ?? name,
      ...aliases.filter(({ strength }) => strength === 1).map((alias) => alias.text),
    ]) {
      if (!codes.has(fold(text))) codes.set(fold(text), countryCode);
    }
  }
  return { codeOf: (name) => codes.get(fold(name)), titleOf: (code) => titles.get(code) };
};
