import type { FailureCode } from '../../shared/result.ts';
import { askFromDocument } from '../../shared/send.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { MentionCards } from '../cards/mention-cards.ts';
import { Highlighter } from '../highlighter/highlighter.ts';
import { PageHighlights } from '../highlighter/page-highlights.ts';
import { Page, type PageListener } from '../page/page.ts';
import { Analyser } from '../queue/analyser.ts';
import { blockAtView } from '../reading/block-at-view.ts';
import { Reading } from '../reading/reading.ts';
import { Attention } from '../time/attention.ts';
import { Brake } from '../time/brake.ts';
import type { Meter } from '../time/meter.ts';
import { idleMoment, nextTask } from '../time/pauses.ts';
import type { SliceOptions } from '../time/slices.ts';

/** What the parts of a run tell it, and ask of it. */
export interface PartsListener extends PageListener {
  /** More of the page is read. */
  readonly progress: () => void;
  readonly foundTree: (root: ShadowRoot) => void;
  /** All that is read is analysed. */
  readonly settled: () => void;
  /** The page cannot be analysed. */
  readonly failed: (code: FailureCode) => void;
  /** A card got no answer. */
  readonly cardFailed: (code: FailureCode) => void;
  /** There is something else to report of the page. */
  readonly changed: () => void;
  /** Something is drawn in an element. */
  readonly drawnIn: (element: Element) => void;
  readonly settings: () => Settings;
}

export interface PartsOptions {
  /** Host of the page. */
  readonly host: string;
  readonly meter: Meter;
  readonly signal: AbortSignal;
}

/** What works on a page from the start: read, analysed, highlighted, with cards; until a signal ends all of it. */
export class Parts {
  readonly attention: Attention;
  readonly brake: Brake;
  readonly slices: SliceOptions;
  readonly page: Page;
  readonly highlighter: Highlighter;
  readonly reading: Reading;
  readonly analyser: Analyser;
  readonly highlights: PageHighlights;
  readonly cards: MentionCards;

  constructor({ host, meter, signal }: PartsOptions, listener: PartsListener) {
    this.attention = new Attention(signal);
    this.brake = new Brake(meter, signal, listener.changed);
    this.slices = { meter, signal, pause: () => this.#pause() };
    this.page = new Page(listener);
    this.highlighter = new Highlighter(listener.settings(), listener.drawnIn);
    this.reading = new Reading(this.page, listener, this.slices);
    this.analyser = new Analyser({
      page: this.page,
      ask: (params) => askFromDocument('analyse', params),
      listener: {
        analysed: (block) => this.highlights.found(block),
        settled: listener.settled,
        failed: listener.failed,
      },
      isReadThrough: () => this.reading.isThrough,
      focus: () => blockAtView(this.page),
      language: () => document.documentElement.lang,
      ready: () => this.#ready(),
      meter,
      signal,
    });
    this.highlights = new PageHighlights({
      host,
      blocks: this.page.blocks,
      highlighter: this.highlighter,
      slices: this.slices,
      corrected: listener.changed,
    });
    this.cards = new MentionCards({
      host,
      page: this.page,
      highlighter: this.highlighter,
      settings: listener.settings,
      failed: listener.cardFailed,
      signal,
    });
  }

  #pause(): Promise<void> {
    return (this.reading.isThrough ? idleMoment(100) : nextTask()).then(() => this.#ready());
  }

  /** Resolves when the page has attention and work is not stopped. */
  async #ready(): Promise<void> {
    await this.attention.given();
    await this.brake.released();
  }
}
