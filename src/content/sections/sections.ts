import type { PageBlock } from '../page/page-block.ts';
import { isHeading, sectionElement } from './outline.ts';

/** What stands under one heading, or under none, of one element that makes a section. */
export interface Section {
  heading: PageBlock | undefined;
}

/** Tells which section a block is in. A heading is a section of its own: what it names, the text names anew. */
export class Sections {
  readonly #known = new WeakMap<PageBlock, Section>();
  readonly #elements = new WeakMap<PageBlock, Element>();
  /** Of each heading, the section under it. */
  readonly #under = new WeakMap<PageBlock, Section>();
  /** Of each element, what stands before its first heading. */
  readonly #first = new WeakMap<Element, Section>();

  of(block: PageBlock): Section {
    const passed: PageBlock[] = [];
    let current: PageBlock | undefined = block;
    let section: Section | undefined;
    while (current && !section) {
      section = this.#known.get(current);
      if (section) break;
      passed.push(current);
      if (isHeading(current)) {
        section = { heading: undefined };
        break;
      }
      const before: PageBlock | undefined = this.#sibling(current, 'previous');
      if (before && isHeading(before)) section = this.#underHeading(before);
      else if (!before) section = this.#beforeHeadings(current);
      current = before;
    }
    section ??= { heading: undefined };
    for (const each of passed) this.#known.set(each, section);
    return section;
  }

  /**
   * A heading has come. Gives the blocks that stand under it from now on, and stood elsewhere before; ask again for
   * their sections.
   */
  begin(heading: PageBlock): readonly PageBlock[] {
    if (this.#known.has(heading)) return [];
    this.of(heading);
    const next = this.#sibling(heading, 'next');
    const section = next && this.#known.get(next);
    if (!next || !section || isHeading(next) || section === this.#under.get(heading)) return [];
    if (section.heading?.isGone) {
      // The same heading with other words.
      section.heading = heading;
      this.#under.set(heading, section);
      return [];
    }
    const moved: PageBlock[] = [];
    for (let block: PageBlock | undefined = next; block; block = this.#sibling(block, 'next')) {
      if (isHeading(block)) break;
      this.#known.delete(block);
      moved.push(block);
    }
    return moved;
  }

  #underHeading(heading: PageBlock): Section {
    const known = this.#under.get(heading);
    if (known) return known;
    const section = { heading };
    this.#under.set(heading, section);
    return section;
  }

  #beforeHeadings(block: PageBlock): Section {
    const element = this.#elementOf(block);
    const known = this.#first.get(element);
    if (known) return known;
    const section = { heading: undefined };
    this.#first.set(element, section);
    return section;
  }

  /** The nearest block before or behind another that belongs to the same element. */
  #sibling(block: PageBlock, direction: 'previous' | 'next'): PageBlock | undefined {
    const element = this.#elementOf(block);
    let other = block[direction];
    while (other && element.contains(other.block.element)) {
      if (this.#elementOf(other) === element) return other;
      other = other[direction];
    }
    return undefined;
  }

  #elementOf(block: PageBlock): Element {
    const known = this.#elements.get(block);
    if (known) return known;
    const element = sectionElement(block);
    this.#elements.set(block, element);
    return element;
  }
}
