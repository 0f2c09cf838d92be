import * as v from 'valibot';

/** One small thing that is synchronised: a value with the moment of its last change, or the memory that it is gone. */
export const entrySchema = v.object({
  /** Absent where it was removed. */
  value: v.optional(v.unknown()),
  /** Milliseconds since 1970, by the clock of the computer that changed it. */
  at: v.pipe(v.number(), v.minValue(0)),
});
export type Entry = v.InferOutput<typeof entrySchema>;

/** Entries by key: "setting:theme", "site:example.org", "correction:ID". */
export type Entries = Readonly<Record<string, Entry>>;

/** Whether an entry says that what was under its key has been taken back. */
export const isGone = ({ value }: Entry): boolean => value === undefined;

/**
 * All entries of both; of two under one key the later one. The order does not matter, nor does merging twice: of
 * entries of the same moment, the one that is there beats the one that is gone, and the greater in writing the other.
 */
export const merge = (one: Entries, other: Entries): Entries => {
  const merged = new Map(Object.entries(one));
  for (const [key, entry] of Object.entries(other)) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? entry : later(known, entry));
  }
  return Object.fromEntries(merged);
};

const later = (one: Entry, other: Entry): Entry => {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return inWriting(one) >= inWriting(other) ? one : other;
};

const inWriting = ({ value }: Entry): string => (value === undefined ? '' : canonical(value));

/** JSON with the names of each object in order, so that the same value is written the same everywhere. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
