import { storedRecord } from '../stored/record.ts';
import { correctionsSchema, type Correction } from './schema.ts';

/** All corrections, oldest first. */
export const corrections = storedRecord<Correction[]>('corrections', correctionsSchema, []);

/** Remembers a correction made now. */
export const addCorrection = (correction: Omit<Correction, 'id' | 'made'>): Promise<void> =>
  corrections.change((before) => [...before, { ...correction, id: crypto.randomUUID(), made: Date.now() }]);

/** Takes a correction back. */
export const removeCorrection = (id: string): Promise<void> =>
  corrections.change((before) => before.filter((correction) => correction.id !== id));
