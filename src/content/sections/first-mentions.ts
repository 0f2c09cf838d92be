import type { PageBlock, PageMention } from '../page/page-block.ts';
import { keyOf } from '../report/page-names.ts';
import { isHeading } from './outline.ts';
import { precedes } from '../shadow/shadow-root.ts';
import { Sections, type Section } from './sections.ts';

interface Claim {
  readonly block: PageBlock;
  readonly mention: PageMention;
}

/** A block whose mentions are known, with those that are first. */
interface Taken {
  readonly section: Section;
  /** By entity or, where nobody knows it, by what the text says. */
  readonly firsts: Map<string, PageMention>;
}

/**
 * The first mention of each entity in each section of a page, while blocks come and go in any order. What changes
 * thereby for other blocks is handed to `changed`.
 */
export class FirstMentions {
  /** The mentions of a block that can be first. */
  readonly #candidates: (block: PageBlock) => readonly PageMention[];
  /** Another block has other first mentions than before. */
  readonly #changed: (block: PageBlock) => void;
  readonly #sections = new Sections();
  readonly #taken = new Map<PageBlock, Taken>();
  #bySection = new WeakMap<Section, Map<string, Claim>>();
  #firsts = new WeakSet<PageMention>();

  constructor(candidates: (block: PageBlock) => readonly PageMention[], changed: (block: PageBlock) => void) {
    this.#candidates = candidates;
    this.#changed = changed;
  }

  has(mention: PageMention): boolean {
    return this.#firsts.has(mention);
  }

  /** Takes a block in, or notes that its mentions have changed. */
  update(block: PageBlock): void {
    const moved = isHeading(block) ? this.#sections.begin(block) : [];
    for (const other of moved.toReversed()) this.remove(other);
    this.#take(block);
    for (const other of moved) {
      this.#take(other);
      this.#changed(other);
    }
  }

  /** Takes a block out. */
  remove(block: PageBlock): void {
    const taken = this.#taken.get(block);
    if (!taken) return;
    this.#taken.delete(block);
    for (const [id, mention] of taken.firsts) this.#release(block, taken.section, id, mention);
  }

  /** Forgets all blocks. */
  clear(): void {
    this.#taken.clear();
    this.#bySection = new WeakMap();
    this.#firsts = new WeakSet();
  }

  #take(block: PageBlock): void {
    const before = this.#taken.get(block);
    const candidates = this.#candidates(block);
    const taken = { section: this.#sections.of(block), firsts: new Map<string, PageMention>() };
    if (candidates.length > 0) this.#taken.set(block, taken);
    else this.#taken.delete(block);
    const ofSection = this.#firstsOf(taken.section);
    for (const mention of candidates) {
      const id = keyIn(block, mention);
      if (taken.firsts.has(id)) continue;
      const first = ofSection.get(id);
      if (first && first.block !== block && !isBefore(block, first.block)) continue;
      if (first) this.#firsts.delete(first.mention);
      taken.firsts.set(id, mention);
      ofSection.set(id, { block, mention });
      this.#firsts.add(mention);
      if (!first || first.block === block) continue;
      this.#taken.get(first.block)?.firsts.delete(id);
      this.#changed(first.block);
    }
    for (const [id, mention] of before?.firsts ?? []) {
      if (!taken.firsts.has(id)) this.#release(block, taken.section, id, mention);
    }
  }

  /** Gives a first place to the next mention of the same entity. */
  #release(block: PageBlock, section: Section, id: string, mention: PageMention): void {
    this.#firsts.delete(mention);
    const ofSection = this.#firstsOf(section);
    if (ofSection.get(id)?.block !== block) return;
    ofSection.delete(id);
    for (let next = block.next; next; next = next.next) {
      const taken = this.#taken.get(next);
      if (taken?.section !== section) continue;
      const heir = this.#candidates(next).find((one) => keyIn(next, one) === id);
      if (!heir) continue;
      taken.firsts.set(id, heir);
      ofSection.set(id, { block: next, mention: heir });
      this.#firsts.add(heir);
      this.#changed(next);
      return;
    }
  }

  #firstsOf(section: Section): Map<string, Claim> {
    const known = this.#bySection.get(section);
    if (known) return known;
    const firsts = new Map<string, Claim>();
    this.#bySection.set(section, firsts);
    return firsts;
  }
}

const keyIn = ({ block: { text } }: PageBlock, mention: PageMention): string =>
  keyOf(mention, text.slice(mention.start, mention.end));

/** Whether a block stands before another in the document. */
const isBefore = ({ block: one }: PageBlock, { block: other }: PageBlock): boolean => {
  const [node] = one.runs.nodes;
  const [otherNode] = other.runs.nodes;
  return node !== undefined && otherNode !== undefined && precedes(node, otherNode);
};
