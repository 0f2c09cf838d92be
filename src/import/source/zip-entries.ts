import { Unzip, UnzipInflate } from 'fflate';
import { limits } from '../limits.ts';
import { isTooDense, TooDenseError } from './decompress.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface ZipEntry {
  /** Path inside the zip. */
  readonly name: string;
  readonly bytes: ReadableStream<Bytes>;
}

type Event =
  | { readonly event: 'entry'; readonly name: string }
  | { readonly event: 'data'; readonly data: Bytes }
  | { readonly event: 'end' }
  | { readonly event: 'error'; readonly reason: unknown };

/** Compressed bytes unpacked at once: what a bomb makes of them fits into memory. */
const slice = 4096;

/**
 * The files in a zip, one after another as they come. What of one is not read is passed over. Throws where the zip is
 * damaged, cut off, has too many entries, or is too dense.
 */
export async function* zipEntries(stream: ReadableStream<Bytes>): AsyncGenerator<ZipEntry, void, undefined> {
  const events = unzipEvents(stream);
  for (let next = await events.next(); !next.done; next = await events.next()) {
    if (next.value.event === 'error') throw next.value.reason;
    if (next.value.event !== 'entry') continue;
    const state = { isOpen: true };
    yield { name: next.value.name, bytes: entryStream(events, state) };
    while (state.isOpen) {
      const rest = await events.next();
      if (rest.done || rest.value.event === 'end') break;
      if (rest.value.event === 'error') throw rest.value.reason;
    }
  }
}

const entryStream = (
  events: AsyncGenerator<Event, void, undefined>,
  state: { isOpen: boolean },
): ReadableStream<Bytes> =>
  new ReadableStream({
    pull: async (controller) => {
      const next = await events.next();
      if (!next.done && next.value.event === 'data') {
        controller.enqueue(next.value.data);
        return;
      }
      state.isOpen = false;
      if (!next.done && next.value.event === 'error') throw next.value.reason;
      controller.close();
    },
  });

async function* unzipEvents(stream: ReadableStream<Bytes>): AsyncGenerator<Event, void, undefined> {
  const queue: Event[] = [];
  let read = 0;
  let written = 0;
  let entries = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > limits.entries) throw new RangeError(`more than ${limits.entries} entries`);
    queue.push({ event: 'entry', name: file.name });
    file.ondata = (error, data, final) => {
      if (error) {
        queue.push({ event: 'error', reason: error });
        return;
      }
      written += data.length;
      if (isTooDense(read, written)) throw new TooDenseError(`more than ${limits.density} times as much`);
      if (data.length > 0) queue.push({ event: 'data', data: Uint8Array.from(data) });
      if (final) queue.push({ event: 'end' });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const reader = stream.getReader();
  let tail: Bytes = new Uint8Array();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      tail = lastBytes(tail, value);
      for (let at = 0; at < value.length; at += slice) {
        const part = value.subarray(at, at + slice);
        read += part.length;
        unzip.push(part);
        yield* queue.splice(0);
      }
    }
    unzip.push(new Uint8Array(), true);
    yield* queue.splice(0);
    if (!hasEnd(tail)) throw new Error('the file is cut off');
  } catch (thrown) {
    yield* queue.splice(0);
    yield { event: 'error', reason: thrown };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A zip ends with a record of 22 bytes and a comment of at most 65,535. */
const longestEnd = 22 + 65_535;

const lastBytes = (before: Bytes, next: Bytes): Bytes => {
  if (next.length >= longestEnd) return next.slice(-longestEnd);
  const kept = before.subarray(Math.max(0, before.length + next.length - longestEnd));
  const bytes = new Uint8Array(kept.length + next.length);
  bytes.set(kept);
  bytes.set(next, kept.length);
  return bytes;
};

const hasEnd = (tail: Bytes): boolean => {
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail[at] === 0x50 && tail[at + 1] === 0x4b && tail[at + 2] === 5 && tail[at + 3] === 6) return true;
  }
  return false;
};
