import { fold } from '../../core/text/fold-text.ts';
import { cityTitle, hasBareTitle } from './city-titles.ts';
import type { PlaceDraft } from './draft.ts';

/** Countries whose towns Wikipedia tells apart by region rather than by country. */
const toldByRegion = new Set([
  'US',
  'CA',
  'AU',
  'GB',
  'MX',
  'BR',
  'PH',
  'JP',
  'IN',
  'AR',
  'CN',
  'CO',
  'CU',
  'VE',
]);
/** Where every town carries its region in the title, unique or not. */
const alwaysByRegion = new Set(['US', 'CA', 'AU']);
/** A namesake this much less prominent does not contest the plain title. */
const clearLead = 0.1;
/** A region, river or mountain has a better claim to a bare name than a town about as prominent. */
const naturesLead = 0.15;

/** Names that cannot be a bare title unless the place is well known: ordinary words, given names. */
export type IsOrdinary = (name: string) => boolean;
const wellKnownProminence = 0.7;

/**
 * Gives every draft its title, the one the English Wikipedia uses, and drops those that cannot be told from a more
 * prominent namesake. `countryName` names a country by code.
 */
export const titlePlaces = (
  drafts: readonly PlaceDraft[],
  countryName: (code: string) => string | undefined,
  isOrdinary: IsOrdinary,
): readonly PlaceDraft[] => {
  const ordered = [...drafts].sort(
    (a, b) => Number(b.title !== undefined) - Number(a.title !== undefined) || claim(b) - claim(a),
  );
  const holders = holdersOf(ordered);
  const taken = new Set<string>();
  const kept: PlaceDraft[] = [];
  for (const draft of ordered) {
    const title = candidateTitles(draft, countryName, holders, isOrdinary).find(
      (candidate) => !taken.has(candidate),
    );
    if (title === undefined) continue;
    taken.add(title);
    draft.title = title;
    kept.push(draft);
  }
  return kept;
};

const claim = ({ placeType, prominence }: PlaceDraft): number =>
  prominence + (placeType === 'city' ? 0 : naturesLead);

/** Names as strong as this may be meant by the bare name. */
const contestingStrength = 0.7;

/** Who may have a bare title: the one its name means most, unless another is meant nearly as often. */
const holdersOf = (drafts: readonly PlaceDraft[]): ReadonlyMap<string, PlaceDraft | undefined> => {
  const best = new Map<string, { holder: PlaceDraft; claim: number; next: number }>();
  for (const draft of drafts) {
    // What is already told from its namesakes by brackets leaves the bare name to them.
    if (draft.title?.endsWith(' (region)')) continue;
    for (const [key, { strength }] of draft.aliases) {
      if (strength < contestingStrength) continue;
      const own = claim(draft);
      const known = best.get(key);
      if (!known) best.set(key, { holder: draft, claim: own, next: 0 });
      else if (own > known.claim) best.set(key, { holder: draft, claim: own, next: known.claim });
      else known.next = Math.max(known.next, own);
    }
  }
  return new Map(
    [...best].map(([key, { holder, claim: own, next }]) => [
      key,
      own - next < clearLead ? undefined : holder,
    ]),
  );
};

/** Left out where a region follows a town's name ("Fuji, Shizuoka"). */
const kindOfRegion = / (?:Province|Prefecture|Department|State|Region|Governorate)$/;

/** Written "St." in the titles of American towns, but for that of Minnesota's capital. */
const americanSaint = /^Saint(e?) (?!Paul$)/;

const candidateTitles = (
  draft: PlaceDraft,
  countryName: (code: string) => string | undefined,
  holders: ReadonlyMap<string, PlaceDraft | undefined>,
  isOrdinary: IsOrdinary,
): readonly string[] => {
  const { region, title } = draft;
  const code = draft.countryCode ?? '';
  const name = code === 'US' ? draft.name.replace(americanSaint, 'St$1. ') : draft.name;
  const country = countryName(code);
  const known = title ?? (draft.placeType === 'city' ? cityTitle(code, name) : undefined);
  const byRegion = region === undefined ? [] : [`${name}, ${region.replace(kindOfRegion, '')}`];
  const byCountry = country === undefined ? [] : [`${name}, ${country}`];
  const byType = draft.placeType === 'water' && !/ /.test(name) ? [`${name} River`] : [];
  // A second town of the name in the region would get the country: it cannot be told from the first.
  const byPlace = toldByRegion.has(code) && byRegion.length > 0 ? byRegion : [...byCountry, ...byRegion];
  const longer = [...byType, ...byPlace];
  if (known !== undefined) return [known, ...longer];
  if (draft.placeType === 'city' && alwaysByRegion.has(code)) {
    return hasBareTitle(code, name) ? [name, ...longer] : longer;
  }
  const mayBePlain =
    holders.get(fold(name)) === draft && (!isOrdinary(name) || draft.prominence >= wellKnownProminence);
  return mayBePlain || longer.length === 0 ? [name, ...longer] : longer;
};
