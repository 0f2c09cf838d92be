import { isMuchRead } from '../sources/wikipedia-titles.ts';
import type { PersonDraft, PlaceDraft } from './draft.ts';

const decadesPerProminence = 4;

/**
 * How often a text that names a place of this sort means this one, 0 to 1, so that ten times the mentions are 0.25 more.
 * Size, the number of languages that have a name for it, famous people born there, and being a capital add up.
 */
export const placeProminence = (draft: PlaceDraft): number => {
  const size = Math.max(0, Math.log10(Math.max(1, draft.population ?? 0)) - 3);
  const known = Math.log(1 + draft.names);
  const fame = Math.log2(1 + draft.births);
  const much = isMuchRead(draft.title ?? draft.name) ? (draft.placeType === 'city' ? 0.03 : 0.08) : 0;
  const dictionary = draft.sources.has('wordnet') ? 0.04 : 0;
  const own = Math.min(0.96, base(draft, size, known, fame) + much + dictionary);
  return clamp(Math.max(leastOf(draft, own), own));
};

/** A town with an article is named more than its size tells, but namesakes with one each still differ. */
const leastTownProminence = 0.5;
const mostAboveSize = 0.12;

const leastOf = ({ placeType, population, leastProminence, sources }: PlaceDraft, own: number): number => {
  const isVouchedFor = sources.has('articles') && !sources.has('hand');
  if (placeType !== 'city' || population === undefined || !isVouchedFor) return leastProminence;
  return Math.min(leastProminence, Math.max(leastTownProminence, own + mostAboveSize));
};

const base = (draft: PlaceDraft, size: number, known: number, fame: number): number => {
  switch (draft.placeType) {
    case 'city':
      return (
        0.08 +
        0.12 * size +
        0.04 * known +
        0.025 * fame +
        (draft.capital === 'country' ? 0.1 : draft.capital === 'region' ? 0.02 : 0)
      );
    case 'region':
      return draft.sources.has('regions')
        ? 0.2 + 0.1 * size + (regionsNamedMuch.has(draft.countryCode ?? '') ? 0.2 : 0)
        : 0.34;
    case 'country':
      return 0.45;
    case 'water':
    case 'land':
      return 0.4;
    case 'site':
      return 0.34;
    default:
      return 0.3;
  }
};

/** Countries whose first-level regions English-language news names as often as their cities. */
const regionsNamedMuch = new Set(['US', 'CA', 'AU', 'GB']);

/** How often someone or somewhere is named, on the scale that prominence is the logarithm of: a quarter more is ten times. */
export const timesNamed = (prominence: number): number => 10 ** (decadesPerProminence * prominence);

/** Prominence of a person: what the sources vouch for, a little more where many read about them lately. */
export const personProminence = (draft: PersonDraft): number => {
  if (draft.sources.has('hand')) return clamp(draft.prominence);
  const lately = isMuchRead(draft.name) && draft.sources.has('pantheon') ? 0.03 : 0;
  const dictionary = draft.sources.has('wordnet') && draft.sources.size > 1 ? 0.02 : 0;
  return clamp(draft.prominence + lately + dictionary);
};

const clamp = (value: number): number => Math.round(Math.min(1, Math.max(0.02, value)) * 1000) / 1000;
