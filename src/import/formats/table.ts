import Papa from 'papaparse';
import { limits } from '../limits.ts';
import type { ReadFormat, Reading, Source } from '../reading.ts';
import { textChunks } from '../source/text-chunks.ts';
import { matchColumns } from './columns.ts';

interface Batch {
  readonly text: string;
  /** Line of the file that it begins with, from 1. */
  readonly line: number;
}

/** CSV, or TSV with a tab given: the first row names the columns. */
export const readTable = (delimiter: string | undefined): ReadFormat =>
  async function* read(source: Source): AsyncGenerator<Reading, void, undefined> {
    const { where: file, bytes } = source;
    let known = delimiter;
    let fields: readonly (readonly [string, number])[] | undefined;
    for await (const batch of batches(textChunks(bytes))) {
      if (batch === undefined) {
        yield { problem: { code: 'record-too-long', where: file, detail: String(limits.record) } };
        return;
      }
      const { data, meta } = Papa.parse<string[]>(batch.text, { delimiter: known ?? '' });
      known ??= meta.delimiter;
      let line = batch.line;
      for (const row of data) {
        const where = { ...file, line };
        line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
        if (row.every((cell) => cell.trim() === '')) continue;
        if (!fields) {
          const columns = matchColumns(row, source.columns);
          yield { headings: row, columns };
          fields = Object.entries(columns).map(([field, heading]) => [field, row.indexOf(heading)] as const);
          if (columns.title === undefined || columns.text === undefined) {
            const detail = row.join(', ').slice(0, 300);
            yield { problem: { code: 'columns-missing', where, detail } };
            return;
          }
          continue;
        }
        yield {
          record: Object.fromEntries(fields.map(([field, column]) => [field, row[column] ?? ''])),
          where,
        };
      }
    }
  };

/**
 * The text in pieces of whole rows: cut at line ends outside of quotes, which is where an even number of quotes has
 * passed. Undefined, and the end, for a row past the limit.
 */
async function* batches(chunks: AsyncIterable<string>): AsyncGenerator<Batch | undefined, void, undefined> {
  let rest = '';
  let line = 1;
  for await (const chunk of chunks) {
    const text = rest + chunk;
    const cut = lastRowEnd(text);
    if (cut > 0) {
      const whole = text.slice(0, cut);
      // Without its last line end, which would make an empty row.
      yield { text: whole.replace(/\r?\n$/, ''), line };
      line += whole.match(/\n/g)?.length ?? 0;
    }
    rest = text.slice(cut);
    if (rest.length > limits.record) {
      yield undefined;
      return;
    }
  }
  if (rest !== '') yield { text: rest, line };
}

const lastRowEnd = (text: string): number => {
  let isQuoted = false;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) isQuoted = !isQuoted;
    else if (unit === 0x0a && !isQuoted) end = at + 1;
  }
  return end;
};
