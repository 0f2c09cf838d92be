import type { FrameReport, PageReport, PageRequests, Params } from '../../shared/messages.ts';
import type { FailureCode } from '../../shared/result.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { isExtensionGone } from '../extension-gone.ts';
import type { Step } from '../frames/tab-walk.ts';
import type { PageBlock } from '../page/page-block.ts';
import { readingOrder } from '../reading/reading-order.ts';
import { frameReport } from '../report/frame-report.ts';
import { placesOf } from '../report/places.ts';
import type { Voice } from '../report/voice.ts';
import { RootStyles } from '../shadow/root-styles.ts';
import type { Meter } from '../time/meter.ts';
import { afterRendering } from '../time/pauses.ts';
import { Upkeep } from '../watch/upkeep.ts';
import { Parts } from './parts.ts';

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
  readonly #parts: Parts;
  readonly #rootStyles = new RootStyles();
  /** From when the page is first drawn. */
  #upkeep: Upkeep | undefined;
  #settings: Settings;
  #status: PageReport['status'] = 'working';

  constructor(options: RunOptions) {
    this.#options = options;
    const { host, meter, settings, voice } = options;
    this.#settings = settings;
    this.#parts = new Parts(
      { host, meter, signal: this.#ending.signal },
      {
        added: (block) => this.#added(block),
        removed: (block) => this.#removed(block),
        progress: () => this.#progress(),
        foundTree: (root) => this.#foundTree(root),
        settled: () => this.#settled(),
        failed: (code) => this.#failed(code),
        cardFailed: (code) => this.#leaveIfGone(code),
        changed: () => voice.changed(),
        drawnIn: (element) => this.#upkeep?.followColours(element),
        settings: () => this.#settings,
      },
    );
  }

  /** Begins. Resolves when the run has ended. */
  async start(): Promise<void> {
    const { signal } = this.#ending;
    const { page, reading, analyser, highlighter, cards, attention, brake, slices } = this.#parts;
    do {
      // oxlint-disable-next-line no-await-in-loop -- again where the page is left while it is first drawn
      await attention.given().then(afterRendering);
    } while (!attention.isGiven && !signal.aborted);
    if (signal.aborted) return;
    this.#upkeep = new Upkeep({
      page,
      reading,
      highlighter,
      cards,
      attention,
      brake,
      slices,
      mayFollow: () => !this.#endIfGone(),
      turned: () => analyser.forget(),
      seen: () => analyser.wake(),
    });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#options.voice.returned(), { signal });
    await Promise.all([reading.run(readingOrder(document)), analyser.run()]);
  }

  /** Takes on changed settings at once. */
  set(settings: Settings): void {
    this.#settings = settings;
    this.#parts.highlights.set(settings);
    this.#options.voice.changed();
  }

  /** Other datasets are in use than before: looks at all of the page anew. */
  renew(): void {
    this.#status = 'working';
    this.#parts.cards.leave();
    this.#parts.analyser.renew();
  }

  /** A reader waits for the page: goes on, in view or not. */
  attend(): void {
    this.#parts.attention.ask();
    if (document.visibilityState !== 'visible') this.#upkeep?.flush();
  }

  /** Goes on after a pause, with all of the page if it has changed. */
  resume(): void {
    if (!this.#parts.brake.reason) return;
    this.#parts.brake.release();
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
    this.#parts.highlighter.remove();
  }

  report(): FrameReport {
    return frameReport({
      status: this.#statusNow(),
      ...(this.#parts.brake.reason ? { pauseReason: this.#parts.brake.reason } : {}),
      mode: this.#parts.analyser.mode,
      host: this.#options.host,
      milliseconds: this.#options.meter.total,
      blocks: this.#parts.page.blocks,
      highlights: this.highlights,
    });
  }

  /** How many highlights a walk through the document comes to. */
  get highlights(): number {
    return this.#parts.highlighter.countIn(this.#parts.page.blocks);
  }

  /** Goes to the next or previous highlight of the document. Says whether there is one. */
  walk(step: Step): boolean {
    return this.#options.meter.time(() => this.#parts.cards.walk(step));
  }

  /** The reader walks on in another document. */
  endWalk(): void {
    this.#parts.cards.leave();
  }

  /** The mentions of a name: each can be shown. */
  places(name: Omit<Params<PageRequests, 'showMention'>, 'index'>): readonly (() => boolean)[] {
    const places = placesOf(this.#parts.page.blocks, name, (target) => this.#parts.highlighter.flash(target));
    return places.map((show) => () => this.#options.meter.time(show));
  }

  #statusNow(): PageReport['status'] {
    if (this.#parts.brake.reason) return 'paused';
    return this.#status === 'done' && this.#parts.reading.isCatchingUp ? 'working' : this.#status;
  }

  #foundTree(root: ShadowRoot): void {
    this.#upkeep?.watch(root);
    this.#rootStyles.add(root);
  }

  #progress(): void {
    this.#parts.brake.check();
    this.#parts.analyser.wake();
  }

  #added(block: PageBlock): void {
    this.#status = 'working';
    this.#parts.analyser.receive(block);
    if (block.state === 'waiting' && block.mentions.length > 0) this.#parts.highlighter.show(block);
  }

  #removed(block: PageBlock): void {
    this.#parts.highlighter.hide(block);
    this.#parts.cards.removed(block);
  }

  #settled(): void {
    this.#status = 'done';
    this.#parts.brake.settled();
    this.#parts.highlighter.restore();
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
