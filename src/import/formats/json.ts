import { JSONParser } from '@streamparser/json';
import { messageOf } from '../../shared/result.ts';
import { limits } from '../limits.ts';
import type { Reading, Source } from '../reading.ts';
import { textChunks } from '../source/text-chunks.ts';

/** Characters parsed at once. */
const slice = 1 << 16;

/** A JSON list of articles, or an object with such a list in one of its fields ("articles"). */
export async function* readJson({ bytes, where: file }: Source): AsyncGenerator<Reading, void, undefined> {
  const found: unknown[] = [];
  let parser: JSONParser | undefined;
  let record = 0;
  let open = 0;
  try {
    for await (const chunk of textChunks(bytes)) {
      const text = parser ? chunk : chunk.trimStart();
      if (text === '') continue;
      parser ??= listParser(text, (value) => found.push(value));
      for (let at = 0; at < text.length; at += slice) {
        parser.write(text.slice(at, at + slice));
        open = found.length > 0 ? 0 : open + slice;
        for (const value of found.splice(0)) yield { record: value, where: { ...file, record: ++record } };
        if (open > limits.record) {
          const where = { ...file, record: record + 1 };
          yield { problem: { code: 'record-too-long', where, detail: String(limits.record) } };
          return;
        }
      }
    }
    if (parser && !parser.isEnded) throw new Error('the end is missing');
  } catch (thrown) {
    for (const value of found.splice(0)) yield { record: value, where: { ...file, record: ++record } };
    const where = { ...file, record: record + 1 };
    yield { problem: { code: 'json-damaged', where, detail: messageOf(thrown).slice(0, 200) } };
    return;
  }
  if (record === 0) yield { problem: { code: 'json-not-a-list', where: file } };
}

const listParser = (start: string, found: (value: unknown) => void): JSONParser => {
  const parser = new JSONParser({ paths: [start.startsWith('[') ? '$.*' : '$.*.*'], keepStack: false });
  parser.onValue = ({ value }) => found(value);
  return parser;
};
