import * as v from 'valibot';
import { kilometresBetween } from '../../core/entities/distance.ts';
import { readHandFile } from '../hand/read-hand-file.ts';
import { addAlias, type PlaceDraft } from './draft.ts';

/** Titles that rules give, with those that Wikipedia uses. */
export const titleCorrections = (): ReadonlyMap<string, string> =>
  new Map(Object.entries(readHandFile('titles.yaml', v.record(v.string(), v.string()))));

/**
 * The drafts with titles corrected. Where another draft of the country has the right title already, it is the same place
 * if it lies near: the more prominent one is kept, with the names of both. If not, the two change titles. Corrections
 * hold in their order: what one has set free, a later one may give.
 */
export const correctTitles = (
  drafts: readonly PlaceDraft[],
  corrections: ReadonlyMap<string, string>,
): readonly PlaceDraft[] => {
  const byTitle = new Map(drafts.map((draft) => [draft.title, draft]));
  const dropped = new Set<PlaceDraft>();
  for (const [given, right] of corrections) {
    const draft = byTitle.get(given);
    if (!draft || given === right) continue;
    const holder = byTitle.get(right);
    if (holder && isSame(draft, holder)) {
      const lost = takeIn(draft, holder);
      dropped.add(lost);
      byTitle.set(right, lost === draft ? holder : draft);
      byTitle.delete(given);
    } else if (!holder || holder.prominence < draft.prominence) {
      draft.title = right;
      byTitle.set(right, draft);
      byTitle.delete(given);
      if (!holder) continue;
      holder.title = given;
      byTitle.set(given, holder);
    }
  }
  return drafts.filter((draft) => !dropped.has(draft));
};

const nearWithinKm = 60;

const isSame = (a: PlaceDraft, b: PlaceDraft): boolean => {
  const sameCountry =
    a.countryCode === undefined || b.countryCode === undefined || a.countryCode === b.countryCode;
  const isNear =
    !a.coordinates || !b.coordinates || kilometresBetween(a.coordinates, b.coordinates) < nearWithinKm;
  const isWater = a.placeType === 'water' || b.placeType === 'water';
  return sameCountry && isNear && !isWater;
};

/** Gives the names of the less prominent draft to the other, which takes the right title; gives the one to drop. */
const takeIn = (draft: PlaceDraft, holder: PlaceDraft): PlaceDraft => {
  const [kept, lost] = draft.prominence > holder.prominence ? [draft, holder] : [holder, draft];
  for (const alias of lost.aliases.values()) addAlias(kept.aliases, alias);
  kept.title = holder.title;
  kept.coordinates ??= lost.coordinates;
  kept.population ??= lost.population;
  if (kept.description === '') kept.description = lost.description;
  return lost;
};
