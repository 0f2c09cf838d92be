import * as v from 'valibot';
import { kilometresBetween } from '../../core/entities/distance.ts';
import { readHandFile } from '../hand/read-hand-file.ts';
import { addAlias, type PlaceDraft } from './draft.ts';

/** Titles that rules give, with those that Wikipedia uses. */
export const titleCorrections = (): ReadonlyMap<string, string> =>
  new Map(Object.entries(readHandFile('titles.yaml', v.record(v.string(), v.string()))));

/** Drafts with titles corrected, and the given titles whose correction changed nothing. */
interface Corrected {
  readonly drafts: readonly PlaceDraft[];
  readonly unused: readonly string[];
}

/**
 * The drafts with titles corrected, which it writes into them. Where another draft of the country has the right title already, it is the same place
 * if it lies near: the more prominent one is kept, with the names of both. If not, the two change titles. Corrections
 * hold in their order: what one has set free, a later one may give.
 */
export const correctTitles = (
  drafts: readonly PlaceDraft[],
  corrections: ReadonlyMap<string, string>,
): Corrected => {
  const unused: string[] = [];
  const byTitle = new Map(drafts.map((draft) => [draft.title, draft]));
  const dropped = new Set<PlaceDraft>();
  for (const [given, right] of corrections) {
    const draft = byTitle.get(given);
    if (!draft || given === right) {
      unused.push(given);
      continue;
    }
    const holder = byTitle.get(right);
    if (holder && (isSame(draft, holder) || areOneRiver(given, right))) {
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
    } else unused.push(given);
  }
  return { drafts: drafts.filter((draft) => !dropped.has(draft)), unused };
};

/** Two places of one country that are closer than this are one. */
const nearKilometres = 60;

/** Whether two drafts of one title are of one place, as far as country and coordinates are known. */
const isSame = (a: PlaceDraft, b: PlaceDraft): boolean => {
  const sameCountry =
    a.countryCode === undefined || b.countryCode === undefined || a.countryCode === b.countryCode;
  const isNear =
    !a.coordinates || !b.coordinates || kilometresBetween(a.coordinates, b.coordinates) < nearKilometres;
  const isWater = a.placeType === 'water' || b.placeType === 'water';
  return sameCountry && isNear && !isWater;
};

/** "Meuse River" is the Meuse; other waters of one name are too often two. */
const areOneRiver = (given: string, right: string): boolean => given !== right && bare(given) === bare(right);

const bare = (river: string): string => river.replace(/^River | River$/, '');

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
