import * as v from 'valibot';
import { canonical, entrySchema, merge, type Entries } from '../../shared/sync/entry.ts';
import { piecesOf, withChanges } from '../../shared/sync/changes.ts';
import { fromPieces, toPieces, type Synced } from '../../shared/sync/pieces.ts';
import { fit } from '../../shared/sync/room.ts';
import type { SyncState } from '../../shared/sync/state.ts';

/** What a round works with; the browser's storage, or a test's. */
export interface SyncPlaces {
  readonly loadState: () => Promise<SyncState>;
  readonly saveState: (state: SyncState) => Promise<void>;
  readonly load: () => Promise<Synced>;
  /** Changes what is on this computer from one state to another; what changed meanwhile stays. */
  readonly save: (before: Synced, after: Synced) => Promise<void>;
  readonly account: {
    get(): Promise<Readonly<Record<string, unknown>>>;
    set(items: Readonly<Record<string, unknown>>): Promise<void>;
    remove(keys: string[]): Promise<void>;
  };
  readonly now: () => number;
}

/** What counts as changed before anything else where a computer takes part for the first time: the account goes first. */
const beforeAll = 1;

/**
 * Merges what is on this computer with what is in the reader's account, and leaves both with the result. It can be cut
 * off anywhere and done again. Rejects where storage does.
 */
export const syncRound = async (places: SyncPlaces): Promise<void> => {
  const state = await places.loadState();
  if (!state.on) return;
  const here = await places.load();
  const isFirst = state.done === undefined;
  const mine = withChanges(state.entries, toPieces(here), isFirst ? beforeAll : places.now());
  const there = readEntries(await places.account.get());
  const merged = merge(mine, there);

  const after = fromPieces(piecesOf(merged));
  if (canonical(after) !== canonical(fromPieces(toPieces(here)))) await places.save(here, after);
  const { entries, left } = fit(merged);
  // What has no room there is kept here: another computer's entries that do not fit must not be lost on this one.
  await places.saveState({ ...state, entries: merged, done: places.now(), ...outcome(left) });
  await write(places, there, entries);
};

const outcome = (left: number): Pick<SyncState, 'problem' | 'left'> =>
  left > 0 ? { problem: 'full', left } : { problem: undefined, left: undefined };

/** First what goes, to make room. */
const write = async ({ account }: SyncPlaces, there: Entries, wanted: Entries): Promise<void> => {
  const gone = Object.keys(there).filter((key) => !Object.hasOwn(wanted, key));
  const changed = Object.entries(wanted).filter(
    ([key, entry]) => !Object.hasOwn(there, key) || canonical(there[key]) !== canonical(entry),
  );
  if (gone.length > 0) await account.remove(gone);
  if (changed.length > 0) await account.set(Object.fromEntries(changed));
};

/** The entries in the account that are such; others are not ours to touch. */
const readEntries = (stored: Readonly<Record<string, unknown>>): Entries =>
  Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]) => {
      const entry = /^(?:setting|site|correction):/.test(key) ? v.safeParse(entrySchema, value) : undefined;
      return entry?.success ? [[key, entry.output]] : [];
    }),
  );
