import { isGone, type Entries, type Entry } from './entry.ts';

/** What browsers allow in `storage.sync`, with something left over for what else they count. */
export interface SyncLimits {
  /** Bytes of all keys and values, as JSON. */
  readonly bytes: number;
  readonly bytesPerItem: number;
  readonly items: number;
}

/** A little under the browsers' own: 102,400 bytes, 8,192 an item, 512 items. */
export const syncLimits: SyncLimits = { bytes: 98_000, bytesPerItem: 8000, items: 500 };

/** What goes into the reader's account. */
export interface Fitted {
  readonly entries: Entries;
  /** How many that are there have no room. */
  readonly left: number;
}

const order = ['setting:', 'site:', 'correction:'];

/** As many entries as there is room for: settings first, then sites, then corrections, then what is gone; newer before older. */
export const fit = (entries: Entries, limits: SyncLimits = syncLimits): Fitted => {
  const ordered = Object.entries(entries).toSorted(
    (a, b) => rank(a) - rank(b) || b[1].at - a[1].at || (a[0] < b[0] ? -1 : 1),
  );
  const fitted: [string, Entry][] = [];
  let bytes = 0;
  let left = 0;
  for (const [key, entry] of ordered) {
    const size = sizeOf(key, entry);
    const fits = size <= limits.bytesPerItem && bytes + size <= limits.bytes && fitted.length < limits.items;
    if (fits) {
      fitted.push([key, entry]);
      bytes += size;
    } else if (!isGone(entry)) left += 1;
  }
  return { entries: Object.fromEntries(fitted), left };
};

const rank = ([key, entry]: readonly [string, Entry]): number =>
  (isGone(entry) ? order.length : 0) + order.findIndex((prefix) => key.startsWith(prefix));

/** Bytes that the browser counts for an entry. */
export const sizeOf = (key: string, entry: Entry): number =>
  new TextEncoder().encode(key + JSON.stringify(entry)).length;
