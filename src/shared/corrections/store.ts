import { storedRecord } from '../stored-record.ts';
import { correctionsSchema, type Correction, type NewCorrection } from './schema.ts';

/** All corrections, oldest first. */
export const corrections = storedRecord<Correction[]>('corrections', correctionsSchema, []);

/** Remembers a correction made now, in place of another where one is named. Gives its id, to take it back by. */
export const addCorrection = async (correction: NewCorrection, replaced?: string): Promise<string> => {
  // Not `randomUUID`, which pages without TLS do not have.
  const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join('-');
  await corrections.change((before) => [
    ...before.filter((other) => other.id !== replaced),
    { ...correction, id, made: Date.now() },
  ]);
  return id;
};

/** Takes a correction back. */
export const removeCorrection = (id: string): Promise<void> =>
  corrections.change((before) => before.filter((correction) => correction.id !== id));
