import { messageOf } from '../../shared/result.ts';
import type { Columns, FileFormat } from '../../shared/datasets/schema.ts';
import { formats } from '../formats/formats.ts';
import type { Reading, Source } from '../reading.ts';
import { countedStream } from './count-bytes.ts';
import { detectFormat, headBytes } from './detect-format.ts';
import { peek } from './peek.ts';

export interface ReadOptions {
  /** Absent where each file's is told by its name and beginning. */
  readonly format?: FileFormat | undefined;
  readonly columns?: Columns | undefined;
  /** Called with the number of bytes whenever some of a file are read. */
  readonly read: (bytes: number) => void;
}

/** All readings of some files, one file after another. What cannot be read is a problem, and the next file follows. */
export async function* readFiles(
  files: readonly File[],
  options: ReadOptions,
): AsyncGenerator<Reading, void, undefined> {
  for (const file of files) yield* readFile(file, options);
}

/** All readings of one file. */
export async function* readFile(file: File, options: ReadOptions): AsyncGenerator<Reading, void, undefined> {
  const where = { file: file.name };
  if (file.size === 0) {
    yield { problem: { code: 'file-empty', where } };
    return;
  }
  try {
    const { head, stream } = await peek(countedStream(file, options.read), headBytes);
    const format = options.format ?? detectFormat(file.name, head);
    if (!format) {
      yield { problem: { code: 'file-format-unknown', where } };
      return;
    }
    const source: Source = { where, bytes: stream, columns: options.columns };
    yield* formats[format](source);
  } catch (thrown) {
    yield { problem: { code: 'file-unreadable', where, detail: messageOf(thrown) } };
  }
}
