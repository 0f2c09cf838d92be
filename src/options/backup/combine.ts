import type { Correction } from '../../shared/corrections/schema.ts';
import type { Belongings } from './backup.ts';

/** Whether a backup is added to what is there, or takes its place. */
export type ImportMode = 'merge' | 'replace';

/**
 * What would be there after taking in a backup. Merging loses nothing: where both have a setting or the switch of a
 * site, the backup's holds.
 */
export const combine = (current: Belongings, backup: Belongings, mode: ImportMode): Belongings => {
  if (mode === 'replace') return backup;
  const { sitesOff = [], sitesOn = [], ...others } = backup.choices;
  const taken = new Set([...sitesOff, ...sitesOn]);
  // A site that the backup names is in the list that the backup has it in, and in no other.
  const union = (before: readonly string[] = [], added: readonly string[]): string[] =>
    [...new Set([...before.filter((site) => !taken.has(site)), ...added])].sort();
  const off = union(current.choices.sitesOff, sitesOff);
  const on = union(current.choices.sitesOn, sitesOn);
  return {
    choices: {
      ...current.choices,
      ...others,
      ...(off.length > 0 || current.choices.sitesOff ? { sitesOff: off } : {}),
      ...(on.length > 0 || current.choices.sitesOn ? { sitesOn: on } : {}),
    },
    corrections: byAge(withNew(current.corrections, backup.corrections, meaningOf), ({ made }) => made),
    saved: byAge(
      withNew(current.saved, backup.saved, ({ id }) => id),
      ({ saved }) => saved,
    ),
  };
};

/** What is there, and what is not there yet. */
const withNew = <Entry>(
  current: readonly Entry[],
  added: readonly Entry[],
  identity: (entry: Entry) => string,
): Entry[] => {
  const known = new Set(current.map(identity));
  return [...current, ...added.filter((entry) => !known.has(identity(entry)))];
};

/** Two corrections that say the same are one, whenever they were made. */
export const meaningOf = ({ verdict, surface, entity, host }: Correction): string =>
  JSON.stringify([verdict, surface, entity, host]);

const byAge = <Entry>(entries: readonly Entry[], moment: (entry: Entry) => number): Entry[] =>
  entries.toSorted((a, b) => moment(a) - moment(b));
