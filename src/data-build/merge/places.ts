import { kilometresBetween } from '../../core/entities/distance.ts';
import { fold } from '../../core/text/fold-text.ts';
import { fullAlias, type SourcePlace } from '../source-record.ts';
import { addAlias, type PlaceDraft, newPlaceDraft } from './draft.ts';
import { matchScore } from './match-place.ts';

/** A name is a way to find the same place again only where it means it fully. */
const tellingStrength = 0.9;

/**
 * One draft per real place. Records must come in ascending authority: later ones give their title, coordinates and
 * description to the draft they match.
 */
export const mergePlaces = (records: readonly SourcePlace[]): readonly PlaceDraft[] => {
  const drafts: PlaceDraft[] = [];
  const byName = new Map<string, PlaceDraft[]>();
  for (const record of records) {
    const names = namesOf(record);
    const match = bestMatch(record, names, byName);
    if (!match && record.onlyIfKnown) continue;
    const draft = match ?? startDraft(record, drafts);
    absorb(draft, record);
    if (!match && record.source === 'hand') claimName(draft, byName.get(fold(draft.name)) ?? []);
    for (const name of names) {
      const known = byName.get(name);
      if (!known) byName.set(name, [draft]);
      else if (!known.includes(draft)) known.push(draft);
    }
  }
  return drafts;
};

const namesOf = (record: SourcePlace): ReadonlySet<string> => {
  const names = new Set([fold(record.name)]);
  if (record.title !== undefined) names.add(fold(record.title));
  for (const { text, strength } of record.aliases) if (strength >= tellingStrength) names.add(fold(text));
  return names;
};

const bestMatch = (
  record: SourcePlace,
  names: ReadonlySet<string>,
  byName: ReadonlyMap<string, readonly PlaceDraft[]>,
): PlaceDraft | undefined => {
  let best: PlaceDraft | undefined;
  let bestScore = 0;
  for (const name of names) {
    for (const draft of byName.get(name) ?? []) {
      const score = matchScore(record, draft);
      if (score > bestScore) [best, bestScore] = [draft, score];
    }
  }
  return best;
};

/** What is left to a city of a name under which someone keeps another place on its ground: Constantinople, Edo. */
const claimedStrength = 0.1;
const sameGroundKm = 60;

const claimName = ({ name, coordinates }: PlaceDraft, others: readonly PlaceDraft[]): void => {
  for (const { title, aliases, coordinates: there } of others) {
    if (title === undefined || fold(title) === fold(name) || !coordinates || !there) continue;
    const alias = aliases.get(fold(name));
    if (alias && kilometresBetween(coordinates, there) < sameGroundKm)
      aliases.set(fold(name), { ...alias, strength: Math.min(alias.strength, claimedStrength) });
  }
};

const startDraft = (record: SourcePlace, drafts: PlaceDraft[]): PlaceDraft => {
  const draft = newPlaceDraft(record.name, record.placeType);
  drafts.push(draft);
  return draft;
};

const absorb = (draft: PlaceDraft, record: SourcePlace): void => {
  const byHand = record.source === 'hand' || record.source === 'articles';
  draft.sources.add(record.source);
  draft.title = record.title ?? draft.title;
  draft.coordinates = (byHand ? record.coordinates : undefined) ?? draft.coordinates ?? record.coordinates;
  draft.countryCode = (byHand ? record.countryCode : undefined) ?? draft.countryCode ?? record.countryCode;
  draft.region ??= record.region;
  draft.population ??= record.population;
  draft.description =
    (byHand ? record.description : undefined) ?? (draft.description || (record.description ?? ''));
  draft.capital = strongerCapital(draft.capital, record.capital);
  draft.names = Math.max(draft.names, record.names ?? 0);
  draft.leastProminence = Math.max(draft.leastProminence, record.prominence ?? 0);
  if (record.source === 'hand') draft.placeType = record.placeType;
  if (byHand) draft.name = record.name;
  for (const alias of [fullAlias(record.name), ...record.aliases]) addAlias(draft.aliases, alias);
};

const strongerCapital = (a: PlaceDraft['capital'], b: PlaceDraft['capital']): PlaceDraft['capital'] =>
  a === 'country' || b === 'country' ? 'country' : (a ?? b);
