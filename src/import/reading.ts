import type { Problem, Where } from '../shared/datasets/problems.ts';
import type { Columns } from '../shared/datasets/schema.ts';

/** What a format finds in a file: a record, whose fields are not checked yet, or something that it cannot read. */
export type Reading =
  | { readonly record: unknown; readonly where: Where; readonly note?: Problem | undefined }
  | { readonly problem: Problem };

/** A stream of bytes, decompressed, with what is known of it. */
export interface Source {
  readonly where: Where;
  readonly bytes: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly columns?: Columns | undefined;
}

/** A format: reads a source from beginning to end, in the same order each time. Problems are readings, never thrown. */
export type ReadFormat = (source: Source) => AsyncGenerator<Reading, void, undefined>;
