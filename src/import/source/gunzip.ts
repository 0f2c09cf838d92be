import { Gunzip } from 'fflate';
import { crc32 } from './crc32.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Compressed bytes unpacked at once: what a bomb makes of them fits into memory. */
const slice = 4096;
/** Checksum and length of what was packed, behind each member. */
const trailer = 8;
/** Bytes that are kept to find a trailer in, once the beginning of the next member is read. */
const longestWindow = 1 << 14;

/**
 * Unpacks gzip, also of several members one after another, as `bgzip` makes them and `cat a.gz b.gz`: the browser's own
 * stream takes all behind the first for damage. Checks the checksum of each member, and errors where it is another.
 */
export const gunzip = (): TransformStream<Bytes, Bytes> => {
  const out: Bytes[] = [];
  let window = new Uint8Array();
  /** Compressed bytes before those of the window. */
  let passed = 0;
  let checksum = 0;
  const unpacking = new Gunzip((data) => {
    checksum = crc32(data, checksum);
    if (data.length > 0) out.push(new Uint8Array(data));
  });
  /** Compares the checksum with the one that ends before this place. */
  const check = (end: number): void => {
    const at = end - passed - trailer;
    if (at < 0) throw new Error('the file is cut off');
    if (new DataView(window.buffer, at).getUint32(0, true) !== checksum)
      throw new Error('a checksum differs');
    checksum = 0;
  };
  unpacking.onmember = check;
  const push = (part: Bytes, controller: TransformStreamDefaultController<Bytes>): void => {
    const dropped = Math.max(0, window.length + part.length - longestWindow);
    const next = new Uint8Array(window.length - dropped + part.length);
    next.set(window.subarray(dropped));
    next.set(part, window.length - dropped);
    window = next;
    passed += dropped;
    unpacking.push(part);
    for (const data of out.splice(0)) controller.enqueue(data);
  };
  return new TransformStream({
    transform: (chunk, controller) => {
      for (let at = 0; at < chunk.length; at += slice) push(chunk.slice(at, at + slice), controller);
    },
    flush: (controller) => {
      unpacking.push(new Uint8Array(), true);
      for (const data of out.splice(0)) controller.enqueue(data);
      check(passed + window.length);
    },
  });
};
