import type { Report } from '../../report.ts';
import type { SourcePlace } from '../../source-record.ts';
import { cityStates, dependentTerritories } from '../countries/territories.ts';
import { glossLine } from './gloss.ts';
import { classesOf, wordnetNouns } from './nouns.ts';
import { choosePlaceName, isMyth, isPlaceName, riverName, strengthBeside } from './place-names.ts';
import { containers, placeTypeOf } from './place-types.ts';

/** What is left of a WordNet city that GeoNames lacks: ruins and battlefields. Others are misspelt or grown together. */
const ancientGloss =
  /\bancient|biblical|ruin|battle|Old Testament|archeolog|antiquity|destroyed|Bible|medieval|historic/i;

/** WordNet's places. `codeOf` gives the ISO code of a country by any of its names. */
export const wordnetPlaces = (
  codeOf: (country: string) => string | undefined,
  report: Report,
): readonly SourcePlace[] => {
  const all = wordnetNouns();
  const read: SourcePlace[] = [];
  for (const synset of all.values()) {
    const placeType = placeTypeOf(synset, all);
    const names = placeType ? synset.names.filter(isPlaceName) : [];
    const chosen = choosePlaceName(names);
    if (placeType === undefined || chosen === undefined || names.some(isMyth)) continue;
    const { country, region } = containers(synset, all);
    const own = names.map(codeOf).find((code) => code !== undefined);
    const within = country === undefined ? undefined : codeOf(country);
    const countryCode = placeType === 'country' || isTerritoryOfItsOwn(own) ? (own ?? within) : within;
    const isRiver = classesOf(synset, all)[0] === 'river';
    const name = isRiver ? riverName(chosen, countryCode) : chosen;
    read.push({
      source: 'wordnet',
      name,
      aliases: names.map((text) => ({ text, strength: strengthBeside(name, text) })),
      placeType,
      description: glossLine(synset.gloss),
      ...(placeType === 'city' && !ancientGloss.test(synset.gloss) ? { onlyIfKnown: true } : {}),
      ...(countryCode === undefined ? {} : { countryCode }),
      ...(region === undefined || placeType !== 'city' ? {} : { region }),
    });
  }
  report(`WordNet: ${read.length} places`);
  return read;
};

/** Territories that WordNet files under the state they belonged to. */
const isTerritoryOfItsOwn = (code: string | undefined): code is string =>
  code !== undefined && (dependentTerritories.has(code) || cityStates.has(code));
