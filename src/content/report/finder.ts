import type { Answer, PageRequests, Params } from '../../shared/messages.ts';
import type { PageName } from '../../shared/schemas.ts';
import { nameKey } from './page-names.ts';

/** Shows one mention. Says whether it can be seen: what is folded away cannot. */
export type ShowPlace = () => boolean | Promise<boolean>;

/** Walks through the mentions of one name, as the popup asks for it. */
export class Finder {
  /** All mentions of a name, in the order to walk them. */
  readonly #places: (name: Pick<PageName, 'name' | 'kind' | 'entity'>) => readonly ShowPlace[];
  /** The name that was asked for last, and which of its mentions was reached. */
  #key = '';
  #reached: number | undefined;

  constructor(places: (name: Pick<PageName, 'name' | 'kind' | 'entity'>) => readonly ShowPlace[]) {
    this.#places = places;
  }

  /** To the next or previous mention, around the ends of the page. */
  async goTo({ direction, ...name }: Params<PageRequests, 'goTo'>): Promise<Answer<PageRequests, 'goTo'>> {
    const places = this.#places(name);
    const count = places.length;
    const key = nameKey(name);
    if (key !== this.#key) this.#reached = undefined;
    this.#key = key;
    const step = direction === 'next' ? 1 : -1;
    let index = this.#reached ?? (direction === 'next' ? -1 : count);
    for (let tries = 0; tries < count; tries += 1) {
      index = (index + step + count) % count;
      // oxlint-disable-next-line no-await-in-loop -- one is shown only where the one before cannot be
      if (!(await places[index]?.())) continue;
      this.#reached = index;
      return { position: index + 1, count };
    }
    return { position: 0, count: 0 };
  }
}
