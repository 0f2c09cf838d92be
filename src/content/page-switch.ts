import type { Answer, FrameReport, PageReport, PageRequests, Params } from '../shared/messages.ts';
import type { Settings } from '../shared/settings/schema.ts';
import { FrameCheck, type ToldFrame } from './frames/frame-check.ts';
import { FrameReports } from './frames/frame-reports.ts';
import { FrameWake } from './frames/frame-wake.ts';
import { isDocumentGone } from './frames/this-frame.ts';
import { worksIn, type Site } from './frames/site.ts';
import { TabWalk, type Direction, type Step, type TabWalkOptions } from './frames/tab-walk.ts';
import { Finder, type ShowPlace } from './report/finder.ts';
import { mergeReports } from './report/merge-reports.ts';
import { frameReport } from './report/frame-report.ts';
import type { Voice } from './report/voice.ts';
import { Run } from './run/run.ts';
import { Meter } from './time/meter.ts';

type Named = Omit<Params<PageRequests, 'showMention'>, 'index'>;

/** How the script of a document reaches the other frames of its tab: all of it goes through the background. */
export interface PageSwitchOptions {
  readonly site: Site;
  /** Who is told of what is found. */
  readonly voice: (documents: PageSwitch) => Voice;
  /** Gives those of some frames that are gone. */
  readonly goneFrames: (frames: readonly ToldFrame[]) => Promise<readonly number[]>;
  /** Tells all frames that a reader waits for them. */
  readonly attendFrames: () => void;
  /** Has a frame go on after a pause. */
  readonly resumeFrame: (frame: number) => void;
  /** Has a frame show one of its mentions. */
  readonly showInFrame: (frame: number, place: Params<PageRequests, 'showMention'>) => Promise<boolean>;
  /** Has a frame go to one of its highlights. */
  readonly walkInFrame: TabWalkOptions['stepInFrame'];
  readonly endWalkInFrame: TabWalkOptions['endInFrame'];
  /** The extension is no longer there. */
  readonly gone: () => void;
}

/** Has Backstory at work in a document as long as the settings say so, and speaks for the frames in it. */
export class PageSwitch {
  readonly #options: PageSwitchOptions;
  readonly #meter = new Meter();
  readonly #frames = new FrameReports();
  readonly #check: FrameCheck;
  readonly #wake: FrameWake;
  readonly #finder = new Finder((name) => this.#places(name));
  readonly #walk: TabWalk;
  readonly #voice: Voice;
  #settings: Settings | undefined;
  #run: Run | undefined;
  #isStopped = false;

  constructor(options: PageSwitchOptions) {
    this.#options = options;
    this.#voice = options.voice(this);
    this.#check = new FrameCheck(this.#frames, options.goneFrames, () => this.#voice.changed());
    this.#wake = new FrameWake(options.attendFrames);
    this.#walk = new TabWalk({
      step: (step) => this.walkHere(step),
      end: () => this.endWalk(),
      highlights: () => this.#run?.highlights ?? 0,
      frames: () => (this.#run ? this.#frames.walked : []),
      stepInFrame: options.walkInFrame,
      endInFrame: options.endWalkInFrame,
    });
  }

  /** Takes on settings that were loaded, unless newer ones came meanwhile. */
  setFirst(settings: Settings): void {
    if (!this.#settings) this.set(settings);
  }

  set(settings: Settings): void {
    if (this.#isStopped) return;
    this.#settings = settings;
    const isOn = worksIn(settings, this.#options.site) && hasText(document);
    if (isOn && this.#run) this.#run.set(settings);
    else if (isOn) this.#begin(settings);
    else this.#end();
  }

  /** Other datasets are in use than before. */
  renew(): void {
    this.#run?.renew();
  }

  /** A reader waits for the page with its frames, in view or not. */
  attend(): void {
    this.attendHere();
    this.#wake.ask();
  }

  /** The same for this document alone. */
  attendHere(): void {
    this.#run?.attend();
  }

  /** Goes on after a pause, in the frames too. */
  resume(): void {
    this.#run?.resume();
    for (const frame of this.#frames.takePaused()) this.#options.resumeFrame(frame);
  }

  /** The document is left for good: ends all work, and leaves what is drawn to the browser. */
  leave(): void {
    this.#isStopped = true;
    this.#run?.end();
    this.#voice.leave();
  }

  stop(): void {
    this.#isStopped = true;
    this.#run?.stop();
    this.#run = undefined;
    this.#voice.stop();
  }

  /** On the document with all its frames. */
  report(): PageReport {
    void this.#check.check();
    const report = mergeReports(this.ownReport(), this.#run ? this.#frames.all : []);
    return report.status === 'done' && this.#wake.isWaiting() ? { ...report, status: 'working' } : report;
  }

  /** On the document alone. */
  ownReport(): FrameReport {
    if (this.#run) return this.#run.report();
    return frameReport({
      status: this.#idleStatus(),
      mode: 'full',
      host: this.#options.site.host,
      milliseconds: this.#meter.total,
      blocks: [],
      highlights: 0,
    });
  }

  /** Of a page on which nothing is done. */
  #idleStatus(): PageReport['status'] {
    if (!this.#settings) return 'working';
    return worksIn(this.#settings, this.#options.site) && !hasText(document) ? 'no-text' : 'off';
  }

  takeFrame({ frame, told }: Params<PageRequests, 'takeFrame'>): void {
    this.#frames.take(frame, told);
    this.#voice.changed();
  }

  /** One step through the highlights of the page and its frames. Says whether there is one to go to. */
  walk(direction: Direction): Promise<boolean> {
    return this.#walk.go(direction);
  }

  /** The same in this document alone. */
  walkHere(step: Step): boolean {
    return this.#run?.walk(step) ?? false;
  }

  /** The reader walks on in another document. */
  endWalk(): void {
    this.#run?.endWalk();
  }

  /** To another mention of a name; to none where Backstory is not at work. */
  goTo(where: Params<PageRequests, 'goTo'>): Promise<Answer<PageRequests, 'goTo'>> {
    return this.#finder.goTo(where);
  }

  /** To one mention of this document. Says whether it can be seen. */
  showMention({ index, ...name }: Params<PageRequests, 'showMention'>): boolean {
    return this.#run?.places(name)[index]?.() ?? false;
  }

  #places(name: Named): readonly ShowPlace[] {
    if (!this.#run) return [];
    const inFrames = this.#frames.having(name).flatMap(({ frame, count }) =>
      Array.from(
        { length: count },
        (_, index): ShowPlace =>
          () =>
            this.#options.showInFrame(frame, { ...name, index }),
      ),
    );
    return [...this.#run.places(name), ...inFrames];
  }

  #begin(settings: Settings): void {
    this.#run = new Run({
      host: this.#options.site.host,
      settings,
      meter: this.#meter,
      voice: this.#voice,
      gone: this.#options.gone,
    });
    this.#run.start().catch((thrown: unknown) => {
      // In Firefox even a timer cannot be set in a document that is gone.
      if (!isDocumentGone()) throw thrown;
    });
  }

  #end(): void {
    if (!this.#run) return;
    this.#run.stop();
    this.#run = undefined;
    this.#voice.changed();
  }
}

/** Not a picture, a feed or another file that the browser shows in its own way, nor one in which everything is edited. */
const hasText = ({ contentType, designMode }: Document): boolean =>
  /^(?:text\/html|text\/plain|application\/xhtml\+xml)$/.test(contentType) && designMode !== 'on';
