import bitIterator from 'unbzip2-stream/lib/bit_iterator.js';
import bzip2 from 'unbzip2-stream/lib/bzip2.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes that one block of 100,000 may take compressed, and some more. */
const perBlock = 100_000;
const margin = 25_000;

/**
 * Decompresses bzip2, block by block, also several streams one after another as in Wikipedia's dumps. The library's own
 * wrapper is a Node stream; this is the same over its two inner parts. Other bytes behind the last stream are passed
 * over, as bzip2 does, and `excess` is told.
 */
export const bunzip2 = (excess: () => void = () => undefined): TransformStream<Bytes, Bytes> => {
  const queue: Bytes[] = [];
  let received = 0;
  let blockSize = 0;
  let checksum: number | null = null;
  let isOver = false;
  /** Whether a whole stream was read. */
  let hasEnded = false;
  let bits: ReturnType<typeof bitIterator> | undefined;
  const step = (controller: TransformStreamDefaultController<Bytes>): void => {
    bits ??= bitIterator(() => {
      const next = queue.shift();
      if (!next) throw new Error('the file is cut off');
      return next;
    });
    if (blockSize === 0) {
      try {
        blockSize = bzip2.header(bits);
        checksum = 0;
      } catch (thrown) {
        if (!hasEnded) throw thrown;
        isOver = true;
        excess();
      }
      return;
    }
    const bytes: number[] = [];
    const size = perBlock * blockSize;
    checksum = bzip2.decompress(bits, (byte) => bytes.push(byte), new Int32Array(size), size, checksum);
    hasEnded ||= checksum === null;
    if (checksum === null) blockSize = 0;
    else if (bytes.length > 0) controller.enqueue(Uint8Array.from(bytes));
  };
  const waiting = (): number => (isOver ? 0 : received - (bits?.bytesRead ?? 0));
  return new TransformStream({
    transform: (chunk, controller) => {
      if (isOver) return;
      queue.push(chunk);
      received += chunk.length;
      while (waiting() >= (blockSize === 0 ? 16 : margin + perBlock * blockSize)) step(controller);
    },
    flush: (controller) => {
      while (waiting() > 0) step(controller);
      if (checksum !== null) throw new Error('the file is cut off');
    },
  });
};
