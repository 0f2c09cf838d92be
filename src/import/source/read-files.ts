import { messageOf } from '../../shared/result.ts';
import type { Where } from '../../shared/datasets/problems.ts';
import type { Columns, FileFormat } from '../../shared/datasets/schema.ts';
import { formats } from '../formats/formats.ts';
import { limits } from '../limits.ts';
import type { Reading } from '../reading.ts';
import { countedStream } from './count-bytes.ts';
import { decompress, packingOf, TooDenseError } from './decompress.ts';
import { detectFormat, headBytes, isZim } from './detect-format.ts';
import { peek } from './peek.ts';
import { zipEntries } from './zip-entries.ts';

/** What the reader said of the files, and who counts the bytes read. */
export interface ReadOptions {
  /** Absent where each file's is told by its name and beginning. */
  readonly format?: FileFormat | undefined;
  readonly columns?: Columns | undefined;
  /** Called with the number of bytes whenever some of a file are read. */
  readonly read: (bytes: number) => void;
}

type Readings = AsyncGenerator<Reading, void, undefined>;
type Stream = ReadableStream<Uint8Array<ArrayBuffer>>;

/** All readings of some files, one file after another. What cannot be read is a problem, and the next file follows. */
export async function* readFiles(files: readonly File[], options: ReadOptions): Readings {
  for (const file of files) yield* readFile(file, options);
}

/** All readings of one file. */
export async function* readFile(file: File, options: ReadOptions): Readings {
  const where = { file: file.name };
  if (file.size === 0) {
    yield { problem: { code: 'file-empty', where } };
    return;
  }
  let packing: ReturnType<typeof packingOf>;
  try {
    const { head, stream } = await peek(countedStream(file, options.read), headBytes);
    packing = packingOf(head);
    if (packing === 'zip') yield* readZip(stream, where, options);
    else if (packing) {
      const name = file.name.replace(/\.(?:gz|gzip|bz2)$/i, '');
      let hasExcess = false;
      const unpacked = decompress(packing, stream, () => {
        hasExcess = true;
      });
      yield* readStream(name, await peek(unpacked, headBytes), where, options);
      if (hasExcess) yield { problem: { code: 'archive-excess', where } };
    } else yield* readStream(file.name, { head, stream }, where, options);
  } catch (thrown) {
    yield fileProblem(thrown, packing !== undefined, where);
  }
}

/** The files of a zip. What is hidden, or of no use by its name, is passed over. */
async function* readZip(zip: Stream, where: Where, options: ReadOptions): Readings {
  for await (const { name, bytes } of zipEntries(zip)) {
    const entry = { ...where, entry: name };
    if (name.endsWith('/') || /(?:^|\/)(?:\.[^./]|__MACOSX\/)/.test(name)) continue;
    const { head, stream } = await peek(bytes, headBytes);
    if (packingOf(head)) yield { problem: { code: 'archive-entry-unsupported', where: entry } };
    else yield* readStream(name, { head, stream }, entry, options);
  }
}

async function* readStream(
  name: string,
  { head, stream }: { readonly head: Uint8Array; readonly stream: Stream },
  where: Where,
  { format: given, columns }: ReadOptions,
): Readings {
  if (isZim(head)) {
    yield { problem: { code: 'file-is-zim', where } };
    return;
  }
  const format = given ?? detectFormat(name, head);
  if (format) {
    const read = await formats[format]();
    yield* read({ name, where, bytes: stream, columns });
  } else {
    yield {
      problem: {
        code: where.entry === undefined ? 'file-format-unknown' : 'archive-entry-unsupported',
        where,
      },
    };
  }
}

const fileProblem = (thrown: unknown, packed: boolean, where: Where): Reading => {
  if (thrown instanceof TooDenseError) {
    return { problem: { code: 'archive-too-dense', where, detail: String(limits.density) } };
  }
  if (thrown instanceof RangeError && /entries/.test(thrown.message)) {
    return { problem: { code: 'archive-too-many-entries', where, detail: String(limits.entries) } };
  }
  return {
    problem: { code: packed ? 'archive-damaged' : 'file-unreadable', where, detail: messageOf(thrown) },
  };
};
