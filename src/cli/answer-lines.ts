import { readFileSync, writeSync } from 'node:fs';
import * as v from 'valibot';
import { parseJsonLines } from '../files/json-lines.ts';

const documentSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });
type InputDocument = v.InferOutput<typeof documentSchema>;

/** Writes all of a text to standard output, however slowly the other end reads. */
const writeAll = (text: string): void => {
  let rest = new TextEncoder().encode(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EAGAIN')) throw thrown;
    }
  }
};

/**
 * Answers each JSON line of standard input with one on standard output. Malformed input ends the program with exit
 * code 1 and one line that names the input's line; nothing is answered then.
 */
export const answerLines = (answer: (document: InputDocument) => unknown): void => {
  try {
    const documents = parseJsonLines(readFileSync(0, 'utf8'), documentSchema);
    for (const document of documents) writeAll(`${JSON.stringify(answer(document))}\n`);
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : String(thrown));
    process.exitCode = 1;
  }
};
