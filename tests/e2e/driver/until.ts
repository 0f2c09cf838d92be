const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Something awaited did not come about. The message tells what, and what was seen last. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

export interface Patience {
  /** Milliseconds before it is given up; 20,000 unless told. */
  readonly deadline?: number;
  /** Milliseconds between looks; 50 unless told. */
  readonly interval?: number;
}

/**
 * Looks again and again until what is seen fits, and gives that. Throws a `DeadlineError` past the deadline. A look
 * that throws counts as not there yet: a page on its way to another address cannot answer.
 */
export const until = async <Seen, Wanted extends Seen = Seen>(
  what: string,
  look: () => Promise<Seen> | Seen,
  fits: ((seen: Seen) => seen is Wanted) | ((seen: Seen) => boolean) = (seen) => Boolean(seen),
  { deadline = 20_000, interval = 50 }: Patience = {},
): Promise<Wanted> => {
  const end = Date.now() + deadline;
  const isWanted = (seen: Seen): seen is Wanted => fits(seen);
  let last = 'nothing';
  for (;;) {
    try {
      const seen = await look();
      if (isWanted(seen)) return seen;
      last = JSON.stringify(seen) ?? 'undefined';
    } catch (thrown) {
      last = String(thrown);
    }
    if (Date.now() >= end) {
      throw new DeadlineError(`${what}: not within ${deadline} ms. Last seen: ${last.slice(0, 1500)}`);
    }
    await pause(interval);
  }
};
