/** Marionette's frames: the length of a JSON text in bytes, a colon, the text. */
export const encodeFrame = (message: unknown): Buffer => {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  return Buffer.concat([Buffer.from(`${body.length}:`, 'ascii'), body]);
};

const colon = 0x3a;

/** Puts frames together from the pieces that a socket delivers. */
export class FrameReader {
  #pending = Buffer.alloc(0);

  /** The messages that a piece completes. Throws a SyntaxError on what is no frame. */
  read(piece: Buffer): unknown[] {
    this.#pending = Buffer.concat([this.#pending, piece]);
    const messages: unknown[] = [];
    for (;;) {
      const end = this.#pending.indexOf(colon);
      if (end < 0) return messages;
      const digits = this.#pending.toString('ascii', 0, end);
      if (!/^\d+$/.test(digits)) throw new SyntaxError(`no frame length: ${digits.slice(0, 40)}`);
      const start = end + 1;
      const stop = start + Number(digits);
      if (this.#pending.length < stop) return messages;
      messages.push(JSON.parse(this.#pending.toString('utf8', start, stop)));
      this.#pending = this.#pending.subarray(stop);
    }
  }
}
