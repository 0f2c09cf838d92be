import { fold } from '../../../core/text/fold-text.ts';
import { once } from '../../once.ts';
import { lettersApart } from '../../words/letters-apart.ts';
import { isOrdinaryWord } from '../../words/ordinary-words.ts';
import { givenNames, isPersonalName } from '../../words/personal-names.ts';
import { factbookProfiles, type FactbookField } from '../factbook.ts';
import { isMuchRead } from '../wikipedia-titles.ts';
import { alternatesOf, type GeonamesPlace } from './places.ts';

const leastPopulation = 100_000;
const mostAliases = 3;
const capitalisedWords = /^\p{Lu}[\p{Script=Latin}'’-]{3,}(?: \p{Lu}[\p{Script=Latin}'’-]+)*$/u;

/**
 * Other names of a large city that English texts are known to print, in the Factbook or as a Wikipedia title: spellings of
 * its name, not names of another place. `isAnother` tells names of countries, regions and other towns.
 */
export const englishAliases = (
  place: GeonamesPlace,
  isAnother: (name: string) => boolean,
): readonly string[] => {
  if (place.population < leastPopulation) return [];
  return alternatesOf(place)
    .filter(
      (text) =>
        capitalisedWords.test(text) &&
        (printedNames().has(text) || isMuchRead(text)) &&
        isSpellingOf(text, place.name),
    )
    .filter((text) => !misleading.has(text) && !isAnother(text) && !isPersonOrWord(text.toLowerCase()))
    .slice(0, mostAliases);
};

/** Capitalised words that the Factbook prints: what an English text calls foreign places. */
const printedNames = once((): ReadonlySet<string> => {
  const found = new Set<string>();
  const collect = (value: FactbookField | string | null | undefined): void => {
    if (typeof value === 'string')
      for (const [word] of value.matchAll(/\p{Lu}\p{Ll}[\p{L}'-]+/gu)) found.add(word);
    else if (value) Object.values(value).forEach(collect);
  };
  for (const { profile } of factbookProfiles()) Object.values(profile).forEach(collect);
  return found;
});

/** Spellings that mean something else to every reader. */
const misleading = new Set('Hamas Logos Dagon Sriracha Nansi Amani Khaimah Tiran Samar Uladzimir'.split(' '));

const isPersonOrWord = (lower: string): boolean =>
  isOrdinaryWord(lower) || givenNames().has(lower) || isPersonalName(lower);

/** Whether two names are one within another ("Cebu", "Cebu City"), or differ in at most two letters of five or more. */
const isSpellingOf = (text: string, name: string): boolean => {
  const [a, b] = [fold(text), fold(name)];
  if (a === b || a.length < fewestLetters) return false;
  return ` ${b} `.includes(` ${a} `) || ` ${a} `.includes(` ${b} `) || lettersApart(a, b) <= mostLettersApart;
};

const fewestLetters = 5;
const mostLettersApart = 2;
