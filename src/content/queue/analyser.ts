import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import type { FailureCode, Result } from '../../shared/result.ts';
import type { EntityBrief } from '../../shared/schemas.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';
import { Bell } from '../time/bell.ts';
import type { Meter } from '../time/meter.ts';
import { afterRendering, nextTask } from '../time/pauses.ts';
import { inSlices } from '../time/slices.ts';
import { Answers } from './answers.ts';
import { askPatiently } from './ask-patiently.ts';
import { batchSize, nextBatch } from './batch.ts';
import { mentionsByBlock } from './decode.ts';
import { KnownNames } from './known-names.ts';
import { wantsSecondLook } from './second-look.ts';

type Analysis = Answer<BackgroundRequests, 'analyse'>;

/** Told, block by block, of what the background finds. */
export interface AnalyserListener {
  /** The mentions of a block are known. */
  readonly analysed: (block: PageBlock) => void;
  /** All blocks read so far are analysed. */
  readonly settled: () => void;
  readonly failed: (code: FailureCode) => void;
}

/** The page whose blocks are analysed, how the background is asked, and in which order and at what pace. */
export interface AnalyserOptions {
  readonly page: Page;
  readonly ask: (params: Params<BackgroundRequests, 'analyse'>) => Promise<Result<Analysis>>;
  readonly listener: AnalyserListener;
  /** Whether the whole page was read once: until then the queue may run empty before it is done. */
  readonly isReadThrough: () => boolean;
  /** The block to go on from: what the reader sees. May force layout, so it is asked right after rendering. */
  readonly focus: () => PageBlock | undefined;
  /** The page's declared language, or empty. */
  readonly language: () => string;
  /** Resolves when work may go on. */
  readonly ready: () => Promise<void>;
  readonly meter: Meter;
  readonly signal: AbortSignal;
}

/** Has the blocks of a page analysed, a batch at a time. */
export class Analyser {
  readonly #options: AnalyserOptions;
  mode: Analysis['mode'] = 'full';
  readonly #known = new KnownNames();
  readonly #answers = new Answers();
  readonly #entities = new Map<string, EntityBrief>();
  readonly #bell = new Bell();
  #batches = 0;
  /** Goes up when what was asked before is to be asked anew. */
  #round = 0;

  constructor(options: AnalyserOptions) {
    this.#options = options;
  }

  /** There may be new blocks. */
  wake(): void {
    this.#bell.ring();
  }

  /** The page has become another: its names are no longer those of the one before. */
  forget(): void {
    this.#known.forget();
    this.#answers.forget();
  }

  /** Other datasets are in use: asks anew for all blocks. What was found stays until then. */
  renew(): void {
    this.#round += 1;
    this.forget();
    this.#entities.clear();
    for (const block of this.#options.page.blocks) {
      if (block.state !== 'done' || !mayName(block.block.text)) continue;
      block.state = 'waiting';
      block.looks = 0;
    }
    this.wake();
  }

  /** A block has come: says at once what is known of it already. */
  receive(block: PageBlock): void {
    const { text } = block.block;
    const answer = this.#answers.get(text);
    // Copies: a mention is one place on the page.
    if (answer)
      this.#finish(
        block,
        answer.mentions.map((mention) => ({ ...mention })),
        answer.knownThen,
      );
    else if (!mayName(text)) this.#finish(block, [], this.#known.count);
  }

  /** Analyses until the signal aborts. */
  async run(): Promise<void> {
    const { signal, isReadThrough, listener, ready } = this.#options;
    while (!signal.aborted) {
      await this.#bell.heard();
      let goesOn = true;
      while (goesOn) {
        await ready();
        if (signal.aborted) return;
        const batch = await this.#next();
        if (batch.length > 0) {
          goesOn = await this.#analyse(batch);
          continue;
        }
        if (!isReadThrough()) break;
        goesOn = this.#lookAgain();
        if (!goesOn) listener.settled();
      }
    }
  }

  /** Where it matters which blocks come first, those from where the reader is on. */
  async #next(): Promise<readonly PageBlock[]> {
    const { page, focus, meter, ready } = this.#options;
    const size = batchSize(this.#batches);
    const { blocks, leavesSome } = meter.time(() => nextBatch(page.blocks, undefined, size));
    if (!leavesSome || this.#batches === 0) return blocks;
    await afterRendering().then(ready);
    return meter.time(() => nextBatch(page.blocks, focus(), size).blocks);
  }

  /** Whether to go on. */
  async #analyse(batch: readonly PageBlock[]): Promise<boolean> {
    const { ask, language, meter, ready, signal } = this.#options;
    const texts = batch.map(({ block }) => block.text);
    const knownThen = this.#known.count;
    const round = this.#round;
    for (const block of batch) block.state = 'sent';
    const params = { blocks: texts, known: [...this.#known.list], language: language() };
    const result = await askPatiently(() => ask(params), signal);
    // The reader may have gone meanwhile.
    await ready();
    if (signal.aborted) return false;
    this.#batches += 1;
    if (round !== this.#round) {
      for (const block of batch) block.state = 'waiting';
      return true;
    }
    if (!result.ok) return this.#giveUp(batch, result.failure.code);
    const { known, mode } = result.value;
    this.mode = mode;
    this.#known.learn(known);
    const byBlock = meter.time(() => mentionsByBlock(result.value, texts, (entity) => this.#intern(entity)));
    await inSlices(
      batch.entries(),
      ([index, block]) => {
        const mentions = byBlock[index] ?? [];
        this.#answers.set(block.block.text, { mentions, knownThen });
        if (!block.isGone) this.#finish(block, mentions, knownThen);
      },
      { meter, signal, pause: () => nextTask().then(ready) },
    );
    return !signal.aborted;
  }

  /** What cannot be analysed is done without mentions; what may work later waits for the next call. */
  #giveUp(batch: readonly PageBlock[], code: FailureCode): boolean {
    const isRefused = code === 'bad-request';
    for (const block of batch) block.state = isRefused ? 'done' : 'waiting';
    if (!isRefused) this.#options.listener.failed(code);
    return isRefused;
  }

  #finish(block: PageBlock, mentions: PageBlock['mentions'], knownThen: number): void {
    block.state = 'done';
    block.mentions = mentions;
    block.knownThen = knownThen;
    block.looks += 1;
    this.#options.listener.analysed(block);
  }

  /** Whether some blocks wait for a second look. */
  #lookAgain(): boolean {
    const { page, meter } = this.#options;
    return meter.time(() => {
      let found = false;
      for (const block of page.blocks) {
        if (!wantsSecondLook(block, this.#known)) continue;
        block.state = 'waiting';
        found = true;
      }
      return found;
    });
  }

  /** One object for each entity. */
  #intern(entity: EntityBrief): EntityBrief {
    const known = this.#entities.get(entity.id);
    if (known) return known;
    this.#entities.set(entity.id, entity);
    return entity;
  }
}

/** Whether a text can have names: it has capitals, or letters of a script without case. */
const mayName = (text: string): boolean => /[\p{Lu}\p{Lt}\p{Lo}]/u.test(text);
