import { limits } from '../limits.ts';
import { bunzip2 } from './bunzip2.ts';
import { gunzip } from './gunzip.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** So much comes out of so little that it can only be meant to fill the disk. */
export class TooDenseError extends Error {
  override readonly name = 'TooDenseError';
}

/** What a file is packed with, by its first bytes. */
export const packingOf = (head: Uint8Array): 'gzip' | 'bzip2' | 'zip' | undefined => {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0x42 && head[1] === 0x5a && head[2] === 0x68) return 'bzip2';
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) ? 'zip' : undefined;
};

/**
 * The bytes that a packed stream holds. Errors with TooDenseError, or with what the packing's reader says. `excess` is
 * told of bytes behind its end.
 */
export const decompress = (
  packing: 'gzip' | 'bzip2',
  stream: ReadableStream<Bytes>,
  excess?: () => void,
): ReadableStream<Bytes> => {
  let read = 0;
  const counted = stream.pipeThrough(
    new TransformStream<Bytes, Bytes>({
      transform: (chunk, controller) => {
        read += chunk.length;
        controller.enqueue(chunk);
      },
    }),
  );
  const inflated = packing === 'gzip' ? gunzip(counted, excess) : counted.pipeThrough(bunzip2(excess));
  return inflated.pipeThrough(densityGuard(() => read));
};

/** Passes bytes on until they are more than `read()` compressed ones can honestly become. */
const densityGuard = (read: () => number): TransformStream<Bytes, Bytes> => {
  let written = 0;
  return new TransformStream({
    transform: (chunk, controller) => {
      written += chunk.length;
      if (isTooDense(read(), written)) throw new TooDenseError(`more than ${limits.density} times as much`);
      controller.enqueue(chunk);
    },
  });
};

/** Whether so many bytes from so many compressed ones pass the limit. */
export const isTooDense = (read: number, written: number): boolean =>
  written > limits.denseFrom && written > read * limits.density;
