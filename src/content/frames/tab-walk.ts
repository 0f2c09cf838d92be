/** Which way a reader goes through the highlights. */
export type Direction = 'next' | 'previous';
/** Where a walk comes from: a highlight of the same document, another document, or nowhere yet. */
export type Arrival = 'here' | 'elsewhere';

export interface TabWalkOptions {
  /** One step in the page's own document. False: there is no further highlight in this direction. */
  readonly step: (direction: Direction, from: Arrival) => boolean;
  /** Ends a walk in the page's own document. */
  readonly end: () => void;
  /** The frames that have names, in the order to walk them. */
  readonly frames: () => readonly number[];
  /** The same in a frame. */
  readonly stepInFrame: (frame: number, direction: Direction, from: Arrival) => Promise<boolean>;
  readonly endInFrame: (frame: number) => void;
}

const page = 'page';
type Place = typeof page | number;

/** Goes from highlight to highlight through all documents of a tab: the page's own, then each frame's, and around. */
export class TabWalk {
  /** The document that the walk has come to. */
  #at: Place = page;
  /** Keys come faster than frames answer. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: TabWalkOptions) {}

  /** One step. Says whether there is a highlight to go to. */
  go(direction: Direction): Promise<boolean> {
    const step = this.#last.then(() => this.#go(direction));
    this.#last = step.catch(() => undefined);
    return step;
  }

  async #go(direction: Direction): Promise<boolean> {
    const places: readonly Place[] = [page, ...this.options.frames()];
    const start = places.indexOf(this.#at);
    const onward = direction === 'next' ? 1 : -1;
    // From where the walk is through all other documents back to its beginning; from the page's where that frame is gone.
    for (let passed = 0; passed <= places.length; passed += 1) {
      const index = (Math.max(0, start) + onward * passed + places.length * 2) % places.length;
      const place = places[index] ?? page;
      // oxlint-disable-next-line no-await-in-loop -- another document is entered only where the one before has no more
      if (!(await this.#step(place, direction, passed === 0 && start >= 0 ? 'here' : 'elsewhere'))) continue;
      if (place !== this.#at) this.#end(this.#at);
      this.#at = place;
      return true;
    }
    return false;
  }

  async #step(place: Place, direction: Direction, from: Arrival): Promise<boolean> {
    return place === page
      ? this.options.step(direction, from)
      : this.options.stepInFrame(place, direction, from);
  }

  #end(place: Place): void {
    if (place === page) this.options.end();
    else this.options.endInFrame(place);
  }
}
