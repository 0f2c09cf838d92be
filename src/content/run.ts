import type { FrameReport, PageReport, PageRequests, Params } from '../shared/messages.ts';
import type { FailureCode } from '../shared/result.ts';
import { askFromDocument } from '../shared/send.ts';
import type { Settings } from '../shared/settings/schema.ts';
import { isExtensionGone } from './extension-gone.ts';
import type { Step } from './frames/tab-walk.ts';
import { Highlighter } from './highlighter/highlighter.ts';
import { PageHighlights } from './highlighter/page-highlights.ts';
import { MentionCards } from './cards/mention-cards.ts';
import { Page } from './page/page.ts';
import type { PageBlock } from './page/page-block.ts';
import { Analyser } from './queue/analyser.ts';
import { readingOrder } from './reading/reading-order.ts';
import { Reading } from './reading/reading.ts';
import { blockAtView } from './reading/block-at-view.ts';
import { frameReport } from './report/frame-report.ts';
import { placesOf } from './report/places.ts';
import type { Voice } from './report/voice.ts';
import { Attention } from './time/attention.ts';
import { Brake } from './time/brake.ts';
import type { Meter } from './time/meter.ts';
import { afterRendering, idleMoment, nextTask } from './time/pauses.ts';
import type { SliceOptions } from './time/slices.ts';
import { RootStyles } from './shadow/root-styles.ts';
import { Upkeep } from './watch/upkeep.ts';

/** What one run on a page is given by the switch that begins it. */
export interface RunOptions {
  /** Host of the page. */
  readonly host: string;
  readonly settings: Settings;
  readonly meter: Meter;
  readonly voice: Voice;
  /** The extension is no longer there. */
  readonly gone: () => void;
}

/** Backstory at work on a page, from being switched on to being switched off. One signal ends all of it. */
export class Run {
  readonly #options: RunOptions;
  readonly #ending = new AbortController();
  readonly #page: Page;
  readonly #reading: Reading;
  readonly #analyser: Analyser;
  readonly #highlighter: Highlighter;
  readonly #cards: MentionCards;
  readonly #highlights: PageHighlights;
  readonly #slices: SliceOptions;
  readonly #attention = new Attention(this.#ending.signal);
  readonly #brake: Brake;
  readonly #rootStyles = new RootStyles();
  /** From when the page is first drawn. */
  #upkeep: Upkeep | undefined;
  #settings: Settings;
  #status: PageReport['status'] = 'working';

  constructor(options: RunOptions) {
    this.#options = options;
    const { signal } = this.#ending;
    const { meter } = options;
    this.#settings = options.settings;
    this.#highlighter = new Highlighter(options.settings, (element) => this.#upkeep?.followColours(element));
    this.#brake = new Brake(meter, signal, () => options.voice.changed());
    this.#slices = { meter, signal, pause: () => this.#pause() };
    this.#page = new Page({ added: (block) => this.#added(block), removed: (block) => this.#removed(block) });
    this.#reading = new Reading(
      this.#page,
      { progress: () => this.#progress(), foundTree: (root) => this.#foundTree(root) },
      this.#slices,
    );
    this.#analyser = new Analyser({
      page: this.#page,
      ask: (params) => askFromDocument('analyse', params),
      listener: {
        analysed: (block) => this.#highlights.found(block),
        settled: () => this.#settled(),
        failed: (code) => this.#failed(code),
      },
      isReadThrough: () => this.#reading.isThrough,
      focus: () => blockAtView(this.#page),
      language: () => document.documentElement.lang,
      ready: () => this.#ready(),
      meter,
      signal,
    });
    this.#highlights = new PageHighlights({
      host: options.host,
      blocks: this.#page.blocks,
      highlighter: this.#highlighter,
      slices: this.#slices,
      corrected: () => options.voice.changed(),
    });
    this.#cards = new MentionCards({
      host: options.host,
      page: this.#page,
      highlighter: this.#highlighter,
      settings: () => this.#settings,
      failed: (code) => this.#leaveIfGone(code),
      signal,
    });
  }

  /** Begins. Resolves when the run has ended. */
  async start(): Promise<void> {
    const { signal } = this.#ending;
    do {
      // oxlint-disable-next-line no-await-in-loop -- again where the page is left while it is first drawn
      await this.#attention.given().then(afterRendering);
    } while (!this.#attention.isGiven && !signal.aborted);
    if (signal.aborted) return;
    this.#upkeep = new Upkeep({
      page: this.#page,
      reading: this.#reading,
      highlighter: this.#highlighter,
      cards: this.#cards,
      attention: this.#attention,
      brake: this.#brake,
      slices: this.#slices,
      mayFollow: () => !this.#endIfGone(),
      turned: () => this.#analyser.forget(),
      seen: () => this.#analyser.wake(),
    });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#options.voice.returned(), { signal });
    await Promise.all([this.#reading.run(readingOrder(document)), this.#analyser.run()]);
  }

  /** Takes on changed settings at once. */
  set(settings: Settings): void {
    this.#settings = settings;
    this.#highlights.set(settings);
    this.#options.voice.changed();
  }

  /** Other datasets are in use than before: looks at all of the page anew. */
  renew(): void {
    this.#status = 'working';
    this.#cards.leave();
    this.#analyser.renew();
  }

  /** A reader waits for the page: goes on, in view or not. */
  attend(): void {
    this.#attention.ask();
    if (document.visibilityState !== 'visible') this.#upkeep?.flush();
  }

  /** Goes on after a pause, with all of the page if it has changed. */
  resume(): void {
    if (!this.#brake.reason) return;
    this.#brake.release();
    this.#options.voice.changed();
    if (this.#upkeep?.catchUp()) this.#status = 'working';
  }

  /** Ends all work. What is drawn stays. */
  end(): void {
    this.#ending.abort();
  }

  stop(): void {
    this.end();
    this.#rootStyles.remove();
    this.#highlighter.remove();
  }

  report(): FrameReport {
    return frameReport({
      status: this.#statusNow(),
      ...(this.#brake.reason ? { pauseReason: this.#brake.reason } : {}),
      mode: this.#analyser.mode,
      host: this.#options.host,
      milliseconds: this.#options.meter.total,
      blocks: this.#page.blocks,
      highlights: this.highlights,
    });
  }

  /** How many highlights a walk through the document comes to. */
  get highlights(): number {
    return this.#highlighter.countIn(this.#page.blocks);
  }

  /** Goes to the next or previous highlight of the document. Says whether there is one. */
  walk(step: Step): boolean {
    return this.#options.meter.time(() => this.#cards.walk(step));
  }

  /** The reader walks on in another document. */
  endWalk(): void {
    this.#cards.leave();
  }

  /** The mentions of a name: each can be shown. */
  places(name: Omit<Params<PageRequests, 'showMention'>, 'index'>): readonly (() => boolean)[] {
    const places = placesOf(this.#page.blocks, name, (target) => this.#highlighter.flash(target));
    return places.map((show) => () => this.#options.meter.time(show));
  }

  #statusNow(): PageReport['status'] {
    if (this.#brake.reason) return 'paused';
    return this.#status === 'done' && this.#reading.isCatchingUp ? 'working' : this.#status;
  }

  #pause(): Promise<void> {
    return (this.#reading.isThrough ? idleMoment(100) : nextTask()).then(() => this.#ready());
  }

  /** Resolves when the page has attention and work is not stopped. */
  async #ready(): Promise<void> {
    await this.#attention.given();
    await this.#brake.released();
  }

  #foundTree(root: ShadowRoot): void {
    this.#upkeep?.watch(root);
    this.#rootStyles.add(root);
  }

  #progress(): void {
    this.#brake.check();
    this.#analyser.wake();
  }

  #added(block: PageBlock): void {
    this.#status = 'working';
    this.#analyser.receive(block);
    if (block.state === 'waiting' && block.mentions.length > 0) this.#highlighter.show(block);
  }

  #removed(block: PageBlock): void {
    this.#highlighter.hide(block);
    this.#cards.removed(block);
  }

  #settled(): void {
    this.#status = 'done';
    this.#brake.settled();
    this.#highlighter.restore();
    this.#options.voice.changed();
  }

  #failed(code: FailureCode): void {
    this.#status = 'failed';
    this.#leaveIfGone(code);
  }

  #leaveIfGone(code: FailureCode): void {
    if (code === 'extension-gone' || isExtensionGone()) this.#options.gone();
  }

  #endIfGone(): boolean {
    const isGone = isExtensionGone();
    if (isGone) this.#options.gone();
    return isGone;
  }
}
