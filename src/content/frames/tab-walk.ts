/** Which way a reader goes through the highlights. */
export type Direction = 'next' | 'previous';
/** Where a walk comes from: a highlight of the same document, another document, or nowhere yet. */
export type Arrival = 'here' | 'elsewhere';

/** A step through the highlights of one document. */
export interface Step {
  readonly direction: Direction;
  readonly arrival: Arrival;
  /** How many highlights there are in the documents before and after this one. */
  readonly before: number;
  readonly after: number;
}

/** A frame with highlights, and how many. */
export interface WalkedFrame {
  readonly frame: number;
  readonly highlights: number;
}

/** How a walk reaches the documents of a tab: the page's own directly, its frames through the background. */
export interface TabWalkOptions {
  /** One step in the page's own document. False: there is no further highlight in this direction. */
  readonly step: (step: Step) => boolean;
  /** Ends a walk in the page's own document. */
  readonly end: () => void;
  /** How many highlights the page's own document has. */
  readonly highlights: () => number;
  /** The frames that have some, in the order to walk them. */
  readonly frames: () => readonly WalkedFrame[];
  /** One step in a frame. */
  readonly stepInFrame: (frame: number, step: Step) => Promise<boolean>;
  readonly endInFrame: (frame: number) => void;
}

const page = 'page';
type Place = typeof page | number;

/** Goes from highlight to highlight through all documents of a tab: the page's own, then each frame's, and around. */
export class TabWalk {
  readonly #options: TabWalkOptions;
  /** The document that the walk has come to. */
  #at: Place = page;
  /** Keys come faster than frames answer. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: TabWalkOptions) {
    this.#options = options;
  }

  /** One step. Says whether there is a highlight to go to. */
  go(direction: Direction): Promise<boolean> {
    const step = this.#last.then(() => this.#go(direction));
    this.#last = step.catch(() => undefined);
    return step;
  }

  async #go(direction: Direction): Promise<boolean> {
    const frames = this.#options.frames();
    const places: readonly Place[] = [page, ...frames.map(({ frame }) => frame)];
    const counts = [this.#options.highlights(), ...frames.map(({ highlights }) => highlights)];
    const start = places.indexOf(this.#at);
    const onward = direction === 'next' ? 1 : -1;
    // From where the walk is through all other documents back to its beginning; from the page's where that frame is gone.
    for (let passed = 0; passed <= places.length; passed += 1) {
      const index = (Math.max(0, start) + onward * passed + places.length * 2) % places.length;
      const place = places[index] ?? page;
      const step: Step = {
        direction,
        arrival: passed === 0 && start >= 0 ? 'here' : 'elsewhere',
        before: sum(counts.slice(0, index)),
        after: sum(counts.slice(index + 1)),
      };
      // oxlint-disable-next-line no-await-in-loop -- another document is entered only where the one before has no more
      if (!(await this.#step(place, step))) continue;
      if (place !== this.#at) this.#end(this.#at);
      this.#at = place;
      return true;
    }
    return false;
  }

  async #step(place: Place, step: Step): Promise<boolean> {
    return place === page ? this.#options.step(step) : this.#options.stepInFrame(place, step);
  }

  #end(place: Place): void {
    if (place === page) this.#options.end();
    else this.#options.endInFrame(place);
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
