import { Gunzip } from 'fflate';
import { crc32 } from './crc32.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Compressed bytes unpacked at once: what a bomb makes of them fits into memory. */
const slice = 4096;
/** Checksum and length of what was packed, behind each member. */
const trailer = 8;
/** Bytes that are kept to find a trailer in, once the beginning of the next member is read. */
const longestWindow = 1 << 14;

/** What fflate says of bytes that do not begin as gzip does. */
const noGzip = /invalid gzip data/;

/**
 * Unpacks gzip, also of several members one after another, as `bgzip` makes them and `cat a.gz b.gz`: the browser's own
 * stream takes all behind the first for damage. Checks the checksum of each member, and errors where it is another.
 * What follows the last member is passed over, as gzip does: zeros, with which tapes are filled up, without a word, and
 * of anything else `excess` is told.
 */
export const gunzip = (
  packed: ReadableStream<Bytes>,
  excess: () => void = () => undefined,
): ReadableStream<Bytes> => {
  const reader = packed.getReader();
  const member = new Members(excess);
  let ended = false;
  let failed: { readonly reason: unknown } | undefined;
  /** Whether there is no more. */
  const readMore = async (): Promise<boolean> => {
    const { done, value } = await reader.read();
    if (done) member.end();
    else for (let at = 0; at < value.length; at += slice) member.push(value.slice(at, at + slice));
    return done;
  };
  return new ReadableStream<Bytes>(
    {
      pull: async (controller) => {
        while (member.out.length === 0 && !ended && !failed) {
          try {
            ended = await readMore();
          } catch (thrown) {
            // What came out before is still worth reading: the error comes after it.
            failed = { reason: thrown };
          }
        }
        const data = member.out.shift();
        if (data) controller.enqueue(data);
        else if (failed) throw failed.reason;
        else controller.close();
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
};

/** The members of a gzip file, unpacked one after another. */
class Members {
  readonly #excess: () => void;
  readonly out: Bytes[] = [];
  readonly #unpacking: Gunzip;
  /** The last compressed bytes, and how many came before them. */
  #window = new Uint8Array();
  #passed = 0;
  #checksum = 0;
  /** Bytes of the member under way, as they come out. */
  #length = 0;
  #isOver = false;

  constructor(excess: () => void) {
    this.#excess = excess;
    this.#unpacking = new Gunzip((data) => {
      this.#checksum = crc32(data, this.#checksum);
      this.#length += data.length;
      if (data.length > 0) this.out.push(new Uint8Array(data));
    });
    this.#unpacking.onmember = (end) => this.#check(end);
  }

  push(part: Bytes): void {
    if (this.#isOver) return;
    const dropped = Math.max(0, this.#window.length + part.length - longestWindow);
    const next = new Uint8Array(this.#window.length - dropped + part.length);
    next.set(this.#window.subarray(dropped));
    next.set(part, this.#window.length - dropped);
    this.#window = next;
    this.#passed += dropped;
    try {
      this.#unpacking.push(part);
    } catch (thrown) {
      if (!(thrown instanceof Error && noGzip.test(thrown.message) && this.#endsBefore())) throw thrown;
    }
  }

  end(): void {
    if (this.#isOver) return;
    this.#unpacking.push(new Uint8Array(), true);
    if (!this.#endsBefore()) this.#check(this.#passed + this.#window.length);
  }

  /**
   * Whether the last member has ended in the window, with other bytes behind it: its checksum and length, which no other
   * eight bytes will be by chance, tell where. If so, all that follows is passed over.
   */
  #endsBefore(): boolean {
    const view = new DataView(this.#window.buffer);
    for (let at = this.#window.length - trailer - 1; at >= 0; at--) {
      if (view.getUint32(at, true) !== this.#checksum) continue;
      if (view.getUint32(at + 4, true) !== this.#length >>> 0) continue;
      this.#isOver = true;
      if (this.#window.subarray(at + trailer).some((byte) => byte !== 0)) this.#excess();
      return true;
    }
    return false;
  }

  /** Compares the checksum of a member with the one that ends before this place. */
  #check(end: number): void {
    const at = end - this.#passed - trailer;
    if (at < 0) throw new Error('the file is cut off');
    const given = new DataView(this.#window.buffer, at).getUint32(0, true);
    if (given !== this.#checksum) throw new Error('a checksum differs');
    this.#checksum = 0;
    this.#length = 0;
  }
}
