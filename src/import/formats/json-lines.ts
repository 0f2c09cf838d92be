import { limits } from '../limits.ts';
import type { Reading, Source } from '../reading.ts';
import { linesOf } from '../source/lines.ts';
import { textChunks } from '../source/text-chunks.ts';

/** JSON Lines: one object a line. Empty lines count but say nothing. */
export async function* readJsonLines({
  bytes,
  where: file,
}: Source): AsyncGenerator<Reading, void, undefined> {
  for await (const lines of linesOf(textChunks(bytes), limits.record)) {
    for (const { number, text } of lines) {
      const where = { ...file, line: number };
      if (text === undefined) {
        yield { problem: { code: 'line-too-long', where, detail: String(limits.record) } };
        continue;
      }
      if (text.trim() === '') continue;
      const record = parse(text);
      if (!record) {
        yield { problem: { code: 'record-not-json', where } };
        continue;
      }
      const note = text.includes('\ufffd') ? ({ code: 'bytes-not-utf8', where } as const) : undefined;
      yield { record: record.value, where, note };
    }
  }
}

const parse = (line: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
};
