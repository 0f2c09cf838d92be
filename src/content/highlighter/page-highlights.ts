import type { Settings } from '../../shared/settings/schema.ts';
import { PageCorrections } from '../page/page-corrections.ts';
import type { PageBlock } from '../page/page-block.ts';
import { inSlices, type SliceOptions } from '../time/slices.ts';
import type { Highlighter } from './highlighter.ts';

/** The blocks to keep highlights of, and who is told where corrections change them. */
export interface PageHighlightsOptions {
  /** Host of the page. */
  readonly host: string;
  readonly blocks: Iterable<PageBlock>;
  readonly highlighter: Highlighter;
  readonly slices: SliceOptions;
  /** Other names are found than before, as the reader has corrected some. */
  readonly corrected: () => void;
}

/** Keeps the highlights of a page as the reader's corrections and settings would have them. */
export class PageHighlights {
  readonly #options: PageHighlightsOptions;
  readonly #corrections: PageCorrections;

  constructor(options: PageHighlightsOptions) {
    this.#options = options;
    const { host, slices } = options;
    this.#corrections = new PageCorrections(host, () => void this.#correctAll(), slices.signal);
  }

  /** Draws what was found in a block. */
  found(block: PageBlock): void {
    block.found = block.mentions;
    this.#correct(block);
  }

  /** Takes on changed settings at once. */
  set(settings: Settings): void {
    const { blocks, highlighter, slices } = this.#options;
    highlighter.set(settings);
    const show = (block: PageBlock): void => {
      if (!block.isGone) highlighter.show(block);
    };
    void inSlices(blocks, show, slices);
  }

  async #correctAll(): Promise<void> {
    const { blocks, slices, corrected } = this.#options;
    const correct = (block: PageBlock): void => {
      if (!block.isGone && block.state === 'done') this.#correct(block);
    };
    await inSlices(blocks, correct, slices);
    if (!slices.signal.aborted) corrected();
  }

  #correct(block: PageBlock): void {
    this.#corrections.correct(block);
    this.#options.highlighter.show(block);
  }
}
