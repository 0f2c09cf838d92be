import { fold } from '../../../core/text/fold-text.ts';
import { once } from '../../once.ts';
import { countryAdjectives } from './country-adjectives.ts';

/** Adjectives of parts of countries and of former states, and those a state shares with its territories. */
const otherAdjectives: Readonly<Record<string, string>> = {
  english: 'GB',
  englishman: 'GB',
  scottish: 'GB',
  welsh: 'GB',
  'united states': 'US',
  soviet: 'RU',
  chinese: 'CN',
  dutch: 'NL',
  french: 'FR',
  florentine: 'IT',
  venetian: 'IT',
  flemish: 'BE',
  prussian: 'DE',
};

/** Words of a description within which its nationality stands: "Influential Swiss psychologist". */
const within = 3;

/**
 * The ISO code of the country that a one-line description of a person begins with ("Irish novelist"), where one country
 * alone is called so.
 */
export const nationalityOf = (description: string): string | undefined => {
  const words = fold(description).split(/[^\p{L}']+/u, within + 1);
  for (let from = 0; from < within; from++) {
    for (let to = Math.min(words.length, from + 2); to > from; to--) {
      const code = codes().get(words.slice(from, to).join(' '));
      if (code !== undefined) return code;
    }
  }
  return undefined;
};

/** Codes by folded adjective, but for what several countries are called: "Congolese". */
const codes = once((): ReadonlyMap<string, string> => {
  const read = new Map<string, string>();
  const shared = new Set<string>();
  for (const [code, adjectives] of countryAdjectives()) {
    for (const adjective of adjectives.map(fold)) {
      if (read.has(adjective)) shared.add(adjective);
      read.set(adjective, code);
    }
  }
  for (const adjective of shared) read.delete(adjective);
  return new Map([...read, ...Object.entries(otherAdjectives)]);
});
