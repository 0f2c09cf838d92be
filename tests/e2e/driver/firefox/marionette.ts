import { connect, type Socket } from 'node:net';
import * as v from 'valibot';
import { encodeFrame, FrameReader } from './frames.ts';

const answerSchema = v.tuple([v.literal(1), v.number(), v.unknown(), v.unknown()]);
const errorSchema = v.object({ error: v.string(), message: v.string(), stacktrace: v.optional(v.string()) });
const valueSchema = v.object({ value: v.unknown() });

/** What Firefox answers to a command that failed. */
export class MarionetteError extends Error {
  override readonly name = 'MarionetteError';
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** A connection to Firefox's Marionette server: commands out, answers back in any order. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** Connects to a port on loopback and waits for the server's greeting. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      const marionette = new Marionette(socket);
      const frames = new FrameReader();
      let greeted = false;
      socket.on('data', (piece) => {
        for (const message of frames.read(Buffer.from(piece))) {
          if (greeted) marionette.#settle(message);
          else resolve(marionette);
          greeted = true;
        }
      });
      socket.on('error', reject);
      socket.on('close', () => marionette.#abandon(new MarionetteError('Firefox closed the connection')));
    });
  }

  /** Sends a command. Gives its `value` where the answer has one, else the whole answer. */
  send(command: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(encodeFrame([0, id, command, params]));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #settle(message: unknown): void {
    const [, id, error, answer] = v.parse(answerSchema, message);
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    const failed = v.safeParse(errorSchema, error);
    if (failed.success) {
      waiting?.reject(new MarionetteError(`${failed.output.error}: ${failed.output.message}`));
      return;
    }
    const wrapped = v.safeParse(valueSchema, answer);
    waiting?.resolve(wrapped.success ? wrapped.output.value : answer);
  }

  #abandon(reason: Error): void {
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
