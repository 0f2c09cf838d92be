import type { Answer, PageReport, PageRequests, Params } from '../shared/messages.ts';
import { askBackground } from '../shared/send.ts';
import type { Settings } from '../shared/settings/schema.ts';
import { worksOn } from '../shared/settings/sites.ts';
import { Badge } from './report/badge.ts';
import { pageReport } from './report/page-report.ts';
import { Run } from './run.ts';
import { Meter } from './time/meter.ts';

/** Has Backstory at work on a page of a host as long as the settings say so. */
export class PageSwitch {
  readonly #meter = new Meter();
  readonly #badge = new Badge((count) => void askBackground('badge', { count }));
  #settings: Settings | undefined;
  #run: Run | undefined;
  #isStopped = false;

  constructor(
    private readonly host: string,
    /** The extension is no longer there. */
    private readonly gone: () => void,
  ) {}

  /** Takes on settings that were loaded, unless newer ones came meanwhile. */
  setFirst(settings: Settings): void {
    if (!this.#settings) this.set(settings);
  }

  set(settings: Settings): void {
    if (this.#isStopped) return;
    this.#settings = settings;
    const isOn = worksOn(settings, this.host) && hasText(document);
    if (isOn && this.#run) this.#run.set(settings);
    else if (isOn) this.#begin(settings);
    else this.#end();
  }

  stop(): void {
    this.#isStopped = true;
    this.#run?.stop();
    this.#run = undefined;
    this.#badge.stop();
  }

  report(): PageReport {
    if (this.#run) return this.#run.report();
    const status = this.#settings ? 'off' : 'working';
    return pageReport({
      status,
      mode: 'full',
      title: document.title,
      host: this.host,
      milliseconds: this.#meter.total,
      blocks: [],
    });
  }

  /** To another mention of a name; to none where Backstory is not at work. */
  /** Says whether there is a highlight to go to. */
  walk(direction: 'next' | 'previous'): boolean {
    return this.#run?.walk(direction) ?? false;
  }

  goTo(where: Params<PageRequests, 'goTo'>): Answer<PageRequests, 'goTo'> {
    return this.#run?.goTo(where) ?? { position: 0, count: 0 };
  }

  #begin(settings: Settings): void {
    this.#run = new Run({
      host: this.host,
      settings,
      meter: this.#meter,
      badge: this.#badge,
      gone: this.gone,
    });
    void this.#run.start();
  }

  #end(): void {
    if (!this.#run) return;
    this.#run.stop();
    this.#run = undefined;
    this.#badge.set(0);
  }
}

/** Not a picture, a feed or another file that the browser shows in its own way. */
const hasText = ({ contentType }: Document): boolean =>
  /^(?:text\/html|text\/plain|application\/xhtml\+xml)$/.test(contentType);
