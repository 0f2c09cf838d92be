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

/** Adds to each place its bare name and the spellings that differ by an abbreviation. */
export const addPlaceNames = (places: readonly PlaceDraft[]): void => {
  for (const place of places) {
    addAlias(place.aliases, { text: place.name, strength: 1 });
    const variants = [...place.aliases.values()].flatMap(({ text, strength }) =>
      variantsOf(text).map((variant) => ({ text: variant, strength })),
    );
    for (const variant of variants) addAlias(place.aliases, variant);
  }
};
