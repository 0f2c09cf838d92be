import { HostCorrections } from '../../shared/corrections/apply.ts';
import { corrections } from '../../shared/corrections/store.ts';
import type { PageBlock, PageMention } from './page-block.ts';

/** Keeps the mentions of a page as the reader's corrections would have them. */
export class PageCorrections {
  readonly #host: string;
  #ofHost: HostCorrections;

  /** `changed` is called whenever other corrections hold than before, until the signal aborts. */
  constructor(host: string, changed: () => void, signal: AbortSignal) {
    this.#host = host;
    this.#ofHost = new HostCorrections([], host);
    const take = (ofHost: HostCorrections): void => {
      const isNews = !ofHost.isEmpty || !this.#ofHost.isEmpty;
      this.#ofHost = ofHost;
      if (isNews && !signal.aborted) changed();
    };
    const stop = corrections.watch((all) => take(new HostCorrections(all, this.#host)));
    signal.addEventListener('abort', () => stopQuietly(stop), { once: true });
    corrections.load().then(
      (all) => take(new HostCorrections(all, this.#host)),
      () => undefined,
    );
  }

  /** Gives a block the mentions that corrections leave of those found in it. */
  correct(block: PageBlock): void {
    const { text } = block.block;
    block.mentions = this.#ofHost.isEmpty
      ? block.found
      : block.found.flatMap((mention) => this.#corrected(mention, text));
  }

  #corrected(mention: PageMention, text: string): readonly PageMention[] {
    const { entity, ...unlinked } = mention;
    const surface = text.slice(mention.start, mention.end);
    const corrected = this.#ofHost.of({ surface, entity: entity?.id });
    switch (corrected.outcome) {
      case 'hidden':
        return [];
      case 'unlinked':
        return [unlinked];
      case 'relinked':
        return [{ ...mention, kind: corrected.entity.kind, entity: corrected.entity }];
      default:
        return [mention];
    }
  }
}

const stopQuietly = (stop: () => void): void => {
  try {
    stop();
  } catch {
    // The extension is gone, and with it what there was to stop.
  }
};
