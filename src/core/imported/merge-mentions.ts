import type { FoundName } from './find-names.ts';

/** A mention as `analyse` answers it. */
export interface PlainMention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** 0 person, 1 place. */
  readonly kind: number;
  /** Position in the answer's entities, -1 where it was not linked. */
  readonly entity: number;
  /** Percent. */
  readonly confidence: number;
}

/**
 * The mentions of a page with the names of a dataset among them: where no mention is, where one of no known entity is,
 * or where a longer name holds all of a shorter one ("Paris Geller"). In order of place, never overlapping.
 */
export const mergeMentions = (
  mentions: readonly PlainMention[],
  found: readonly FoundName[],
  toMention: (found: FoundName) => PlainMention,
): PlainMention[] => {
  const merged: PlainMention[] = [];
  let next = 0;
  for (const name of found) {
    while (isBefore(mentions[next], name)) {
      const passed = mentions[next++];
      if (passed) merged.push(passed);
    }
    // Another name has just taken the whole mention that holds both.
    const last = merged.at(-1);
    if (last && overlaps(last, name)) continue;
    const overlapped: PlainMention[] = [];
    for (let at = next; ; at++) {
      const mention = mentions[at];
      if (!mention || !overlaps(mention, name)) break;
      overlapped.push(mention);
    }
    if (!overlapped.every((mention) => givesWay(mention, name))) continue;
    // A mention that begins before the name, or ends after it, keeps its place and learns who it is.
    const start = Math.min(name.start, ...overlapped.map((mention) => mention.start));
    const end = Math.max(name.end, ...overlapped.map((mention) => mention.end));
    merged.push(toMention({ ...name, start, end }));
    next += overlapped.length;
  }
  return [...merged, ...mentions.slice(next)];
};

const isBefore = (mention: PlainMention | undefined, { block, start }: FoundName): boolean =>
  mention !== undefined && (mention.block < block || (mention.block === block && mention.end <= start));

const overlaps = (mention: PlainMention, { block, start, end }: FoundName): boolean =>
  mention.block === block && mention.start < end && start < mention.end;

const givesWay = (mention: PlainMention, { start, end }: FoundName): boolean =>
  mention.entity < 0 ||
  (start <= mention.start && mention.end <= end && end - start > mention.end - mention.start);
