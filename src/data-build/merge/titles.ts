import type { PlaceDraft } from './draft.ts';
import { KNOWN_TITLES, PLAIN_TITLES } from './titled-cities.ts';

/** Countries whose towns Wikipedia tells apart by region rather than by country. */
const BY_REGION = new Set(['US', 'CA', 'AU', 'GB', 'MX', 'BR', 'PH', 'JP', 'IN', 'AR', 'CN', 'CO', 'CU', 'VE']);
/** Where every town carries its region in the title, unique or not. */
const ALWAYS_BY_REGION = new Set(['US', 'CA', 'AU']);
/** A namesake this much less prominent does not contest the plain title. */
const CLEARLY_MORE = 0.1;
/** A region, river or mountain has a better claim to a bare name than a town about as prominent. */
const CLAIM_OF_NATURE = 0.15;

/** Names that cannot be a bare title unless the place is well known: ordinary words, given names. */
export type IsOrdinary = (name: string) => boolean;
const KNOWN_ANYWAY = 0.7;

/**
 * Gives every draft its title, the one the English Wikipedia uses, and drops those that cannot be told from a more
 * prominent namesake. `countryName` names a country by code.
 */
export function titlePlaces(
  drafts: readonly PlaceDraft[],
  countryName: (code: string) => string | undefined,
  isOrdinary: IsOrdinary,
): PlaceDraft[] {
  const ordered = [...drafts].sort(
    (a, b) => Number(b.title !== undefined) - Number(a.title !== undefined) || claim(b) - claim(a),
  );
  const contested = contestedNames(ordered);
  const taken = new Set<string>();
  const kept: PlaceDraft[] = [];
  for (const draft of ordered) {
    const title = candidateTitles(draft, countryName, contested, isOrdinary).find((candidate) => !taken.has(candidate));
    if (title === undefined) continue;
    taken.add(title);
    draft.title = title;
    kept.push(draft);
  }
  return kept;
}

const claim = ({ placeType, prominence }: PlaceDraft) => prominence + (placeType === 'city' ? 0 : CLAIM_OF_NATURE);

/** Bare names whose two most prominent bearers are about as prominent: nobody gets those. */
function contestedNames(drafts: readonly PlaceDraft[]): Set<string> {
  const best = new Map<string, number[]>();
  for (const draft of drafts) {
    const bearers = best.get(draft.name);
    if (bearers) bearers.push(claim(draft));
    else best.set(draft.name, [claim(draft)]);
  }
  const contested = new Set<string>();
  for (const [name, bearers] of best) {
    const [first = 0, second = 0] = bearers.sort((a, b) => b - a);
    if (bearers.length > 1 && first - second < CLEARLY_MORE) contested.add(name);
  }
  return contested;
}

function candidateTitles(
  draft: PlaceDraft,
  countryName: (code: string) => string | undefined,
  contested: ReadonlySet<string>,
  isOrdinary: IsOrdinary,
): string[] {
  const { name, region, title } = draft;
  const code = draft.countryCode ?? '';
  const country = countryName(code);
  const known = title ?? (draft.placeType === 'city' ? KNOWN_TITLES[`${code} ${name}`] : undefined);
  const byRegion = region === undefined ? [] : [`${name}, ${region}`];
  const byCountry = country === undefined ? [] : [`${name}, ${country}`];
  const byType = draft.placeType === 'water' && !/ /.test(name) ? [`${name} River`] : [];
  const longer = [...byType, ...(BY_REGION.has(code) ? [...byRegion, ...byCountry] : [...byCountry, ...byRegion])];
  if (known !== undefined) return [known, ...longer];
  if (draft.placeType === 'city' && ALWAYS_BY_REGION.has(code)) {
    return PLAIN_TITLES[code]?.has(name) ? [name, ...longer] : longer;
  }
  const mayBePlain = !contested.has(name) && (!isOrdinary(name) || draft.prominence >= KNOWN_ANYWAY);
  return mayBePlain || longer.length === 0 ? [name, ...longer] : longer;
}
