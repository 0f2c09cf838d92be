import { entityKey } from '../../core/imported/entity-key.ts';

/** Redirects kept, at most: more than any wiki has names for its people and places. */
const most = 2_000_000;
/** Steps of a chain that are followed; a circle ends here too. */
const longestChain = 8;

/** Titles that lead to other titles, as a wiki has them. */
export class Redirects {
  readonly #targets = new Map<string, { readonly from: string; readonly to: string }>();

  add(from: string, to: string): void {
    const key = entityKey(from);
    if (key !== '' && key !== entityKey(to) && this.#targets.size < most)
      this.#targets.set(key, { from, to });
  }

  /** The titles that lead to each article in the end, by the key of its title. */
  aliases(): ReadonlyMap<string, readonly string[]> {
    const aliases = new Map<string, string[]>();
    for (const { from, to } of this.#targets.values()) {
      let target = entityKey(to);
      let steps = 0;
      for (
        let next = this.#targets.get(target);
        next && steps < longestChain;
        next = this.#targets.get(target)
      ) {
        target = entityKey(next.to);
        steps += 1;
      }
      if (steps === longestChain) continue;
      const known = aliases.get(target) ?? [];
      aliases.set(target, known);
      known.push(from);
    }
    return aliases;
  }
}
