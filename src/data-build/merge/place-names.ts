import type { AliasRecord } from '../../core/entity.ts';
import { fold } from '../../core/text/fold-text.ts';
import { fullAlias } from '../source-record.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { addAlias, type PlaceDraft } from './draft.ts';

/** Ways to write a name that differ by an abbreviation, and names inside longer ones. */
const spellingRules: readonly (readonly [RegExp, string])[] = [
  [/^Saint /, 'St. '],
  [/^St\.? /, 'Saint '],
  [/^Fort /, 'Ft. '],
  [/^Mount /, 'Mt. '],
  [/^Mt\.? /, 'Mount '],
  [/^(?:City|Town) of /, ''],
  [/^The /, ''],
];

/** Other spellings of a place name that a newspaper might print. */
export const variantsOf = (name: string): readonly string[] =>
  spellingRules
    .filter(([pattern]) => pattern.test(name))
    .map(([pattern, replacement]) => name.replace(pattern, replacement));

/** What follows the name of a region in its title, and is left out in the news: "Miyagi Prefecture". */
const kindOfRegion =
  / (?:Province|Prefecture|Oblast|Krai|Governorate|Voivodeship|Department|Region|State|County|Division)$/;
/** A county here is no region of its own, or not called by its bare name: "Orange County". */
const countiesInFull = new Set(['US', 'CA', 'AU', 'GB', 'IE', 'LR']);
/** Mostly the town is meant where it shares its name with the region around it. */
const besideTown = 0.5;
const withoutTown = 0.9;

/** The name of a first-level region without what kind of region it is, if that leaves a name. */
const bareRegionName = (
  { name, placeType, countryCode }: PlaceDraft,
  isTown: (name: string) => boolean,
): readonly AliasRecord[] => {
  if (placeType !== 'region' || !kindOfRegion.test(name)) return [];
  if (name.endsWith(' County') && countiesInFull.has(countryCode ?? '')) return [];
  const text = name.replace(kindOfRegion, '');
  if (text.split(' ').every(isOrdinaryWord)) return [];
  return [{ text, strength: isTown(text) ? besideTown : withoutTown }];
};

/** How strongly its bare name means a river: "the" before it tells it from the town on its bank. */
const bareRiver = 0.5;

/** A river without the word: "the Waikato", "the Usk". */
const bareRiverName = ({ name, placeType }: PlaceDraft): readonly AliasRecord[] => {
  const text = name.replace(/^River | River$/, '');
  const isBare = placeType === 'water' && text !== name && !text.split(' ').every(isOrdinaryWord);
  return isBare ? [{ text, strength: bareRiver }] : [];
};

/** Adds to each place its bare name, the spellings that differ by an abbreviation, and what a region or a river is called in short. */
export const addPlaceNames = (places: readonly PlaceDraft[]): void => {
  const towns = new Set(places.flatMap(({ name, placeType }) => (placeType === 'city' ? [fold(name)] : [])));
  for (const place of places) {
    addAlias(place.aliases, fullAlias(place.name));
    const variants = [...place.aliases.values()].flatMap(({ text, strength }) =>
      variantsOf(text).map((variant) => ({ text: variant, strength })),
    );
    const bare = [...bareRegionName(place, (name) => towns.has(fold(name))), ...bareRiverName(place)];
    for (const variant of [...variants, ...bare]) addAlias(place.aliases, variant);
  }
};
