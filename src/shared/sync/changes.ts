import { canonical, isGone, type Entries, type Entry } from './entry.ts';
import type { Pieces } from './pieces.ts';

/**
 * The entries known so far, brought up to date with what is there now: what is new or different was changed `at` a
 * moment, what is missing was removed then. A clock that was set back does not make a change older than the last.
 */
export const withChanges = (known: Entries, pieces: Pieces, at: number): Entries => {
  const entries: Record<string, Entry> = { ...known };
  const after = (before: Entry | undefined): number => Math.max(at, (before?.at ?? -1) + 1);
  for (const [key, value] of Object.entries(pieces)) {
    const before = known[key];
    if (before && !isGone(before) && canonical(before.value) === canonical(value)) continue;
    entries[key] = { value, at: after(before) };
  }
  for (const [key, before] of Object.entries(known)) {
    if (!Object.hasOwn(pieces, key) && !isGone(before)) entries[key] = { at: after(before) };
  }
  return entries;
};

/** The values that entries hold, without those that were taken back. */
export const piecesOf = (entries: Entries): Pieces =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([key, entry]) => (isGone(entry) ? [] : [[key, entry.value]])),
  );
