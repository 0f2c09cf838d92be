import { fold } from '../words/fold.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { givenNames, personalNames } from '../words/personal-names.ts';
import type { GeonamesPlace } from './geonames.ts';
import { isMuchRead } from './wikipedia-titles.ts';
import { factbookProfiles, type FactbookField } from './factbook.ts';

const LEAST_POPULATION = 100_000;
const MOST_ALIASES = 3;
const WORD = /^\p{Lu}[\p{Script=Latin}'’-]{3,}(?: \p{Lu}[\p{Script=Latin}'’-]+)*$/u;

let printed: ReadonlySet<string> | undefined;

/** Capitalised words that the Factbook prints: what an English text calls foreign places. */
function printedNames(): ReadonlySet<string> {
  if (printed) return printed;
  const found = new Set<string>();
  const collect = (value: FactbookField | string | null | undefined): void => {
    if (typeof value === 'string')
      for (const [word] of value.matchAll(/\p{Lu}\p{Ll}[\p{L}'-]+/gu)) found.add(word);
    else if (value) Object.values(value).forEach(collect);
  };
  for (const { profile } of factbookProfiles()) Object.values(profile).forEach(collect);
  printed = found;
  return found;
}

/** Other names of a large city that English texts are known to print: in the Factbook, or as a Wikipedia title. */
export function englishAliases({ name, alternates, population }: GeonamesPlace): string[] {
  if (population < LEAST_POPULATION) return [];
  const own = fold(name);
  return alternates
    .filter((text) => WORD.test(text) && fold(text) !== own && (printedNames().has(text) || isMuchRead(text)))
    .filter(
      (text) =>
        !isOrdinaryWord(text) &&
        !givenNames().has(text.toLowerCase()) &&
        !personalNames().has(text.toLowerCase()),
    )
    .slice(0, MOST_ALIASES);
}
