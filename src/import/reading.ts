import type { Problem, Where } from '../shared/datasets/problems.ts';
import type { Columns } from '../shared/datasets/schema.ts';

/**
 * What a format finds in a file: a record, whose fields are not checked yet; something that it cannot read; a title
 * that only leads to another; or the headings of a table.
 */
export type Reading =
  | { readonly record: unknown; readonly where: Where; readonly note?: Problem | undefined }
  | { readonly problem: Problem }
  | { readonly redirect: { readonly from: string; readonly to: string }; readonly where: Where }
  | { readonly headings: readonly string[]; readonly columns: Columns };

/** A stream of bytes, decompressed, with what is known of it. */
export interface Source {
  /** Of the file, without what it was packed with. */
  readonly name: string;
  readonly where: Where;
  readonly bytes: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly columns?: Columns | undefined;
}

/** A format: reads a source from beginning to end, in the same order each time. Throws where the bytes cannot be had. */
export type ReadFormat = (source: Source) => AsyncGenerator<Reading, void, undefined>;
