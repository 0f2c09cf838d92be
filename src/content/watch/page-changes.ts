import type { Highlighter } from '../highlighter/highlighter.ts';
import type { MentionCards } from '../cards/mention-cards.ts';
import type { Page } from '../page/page.ts';
import type { Reading } from '../reading/reading.ts';
import type { Brake } from '../time/brake.ts';
import type { Meter } from '../time/meter.ts';
import { changesIn } from './changes.ts';
import { pageTurns } from './page-turn.ts';
import { watchDocument, type Watcher } from './watcher.ts';

/** What has to hear of changes of the page, and what holds it back. */
export interface PageChangesOptions {
  readonly page: Page;
  readonly reading: Reading;
  readonly highlighter: Highlighter;
  readonly cards: MentionCards;
  readonly brake: Brake;
  readonly meter: Meter;
  /** Whether to follow the page any longer. */
  readonly mayFollow: () => boolean;
  /** The page has changed, and that is taken in. */
  readonly changed: () => void;
  /** The page has become another one without loading. */
  readonly turned: () => void;
  readonly signal: AbortSignal;
}

/** Follows a page as it changes: has what is new read, and takes highlights and card off what is gone. */
export class PageChanges {
  readonly #options: PageChangesOptions;
  readonly #watcher: Watcher;
  readonly #hasTurned = pageTurns();
  /** Whether the page has changed while work was stopped. */
  #missed = false;

  constructor(options: PageChangesOptions) {
    this.#options = options;
    const { meter, signal } = options;
    this.#watcher = watchDocument({ signal, changed: (records) => meter.time(() => this.#changed(records)) });
  }

  /** Follows a shadow tree too. */
  watch(root: ShadowRoot): void {
    this.#watcher.watch(root);
  }

  /** Takes in what has changed, on a page that no frame is painted of. */
  flush(): void {
    this.#watcher.flush();
  }

  /** Work goes on after it was stopped. Says whether there is anything to read. */
  catchUp(): boolean {
    const { reading } = this.#options;
    if (!this.#missed) return false;
    this.#missed = false;
    reading.touch([{ node: document.body, kind: 'changed' }]);
    return true;
  }

  #changed(records: readonly MutationRecord[]): void {
    const { page, reading, highlighter, cards, brake, mayFollow, changed, turned } = this.#options;
    if (!mayFollow()) return;
    if (this.#hasTurned()) turned();
    brake.changed(performance.now());
    const { touches, texts } = changesIn(records, page);
    const blocks = texts === 'all' ? page.blocks : texts.flatMap((text) => page.blocksOf(text));
    for (const block of blocks) highlighter.check(block);
    cards.check();
    if (brake.reason) this.#missed = true;
    else reading.touch(touches);
    highlighter.restore();
    changed();
  }
}
