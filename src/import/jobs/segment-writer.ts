import { SegmentBuilder } from '../../core/imported/segment-builder.ts';
import type { ImportedArticle } from '../../core/imported/article.ts';
import type { EntityTable } from '../../core/entities/table.ts';
import type { DatasetWriter } from '../store/dataset-writer.ts';
import type { Journal } from '../store/journal.ts';

/** What a journal says beside the articles: readings dealt with, what was left out, time. */
export type Progressed = Pick<Journal, 'readings' | 'counts' | 'problems' | 'milliseconds'>;

/** Gathers articles into segments and commits each when it is full, while the next is being gathered. */
export class SegmentWriter {
  /** As of the last commit that was begun. */
  journal: Journal;
  readonly #writer: DatasetWriter;
  readonly #table: EntityTable | undefined;
  readonly #committed: (articles: number) => Promise<void>;
  #builder: SegmentBuilder;
  #pending: Promise<void> = Promise.resolve();

  constructor(
    writer: DatasetWriter,
    journal: Journal,
    table: EntityTable | undefined,
    committed: (articles: number) => Promise<void>,
  ) {
    this.#writer = writer;
    this.journal = journal;
    this.#table = table;
    this.#committed = committed;
    this.#builder = new SegmentBuilder(table);
  }

  /** Articles taken in, over all sittings. */
  get articles(): number {
    return this.journal.articles + this.#builder.articles;
  }

  get isFull(): boolean {
    return this.#builder.isFull;
  }

  add(article: ImportedArticle): void {
    this.#builder.add(article);
  }

  /** Begins to commit what is gathered. Throws what the commit before has thrown. */
  async commit(progressed: Progressed): Promise<void> {
    await this.#pending;
    const segment = this.#builder.finish();
    this.#builder = new SegmentBuilder(this.#table);
    const first = this.journal.articles;
    this.journal = {
      ...progressed,
      articles: first + segment.articles,
      segments: this.journal.segments + 1,
      bytes: this.journal.bytes + segment.blocks.reduce((sum, { length }) => sum + length, 0),
    };
    this.#pending = this.#store(segment, first, this.journal);
    // A failure is thrown where it is awaited; until then it must not count as unhandled.
    this.#pending.catch(() => undefined);
  }

  /** Commits the rest. Done when all is stored. */
  async end(progressed: Progressed): Promise<Journal> {
    if (this.#builder.articles > 0) await this.commit(progressed);
    await this.#pending;
    return { ...this.journal, ...progressed };
  }

  async #store(...[segment, first, journal]: Parameters<DatasetWriter['commit']>): Promise<void> {
    await this.#writer.commit(segment, first, journal);
    await this.#committed(journal.articles);
  }
}
