import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { limits } from '../limits.ts';
import { textChunks } from '../source/text-chunks.ts';

/** Characters parsed at once. */
const slice = 1 << 16;

/** What a format does with an XML file as it is read. */
export interface XmlHandler<Found> {
  readonly open: (tag: SaxesTagPlain, depth: number) => void;
  readonly close: (name: string, depth: number, text: string) => void;
  /** What was found since it was asked last. */
  readonly take: () => Found[];
}

/**
 * Reads XML from a stream. `close` gets the text directly in the element that ends, at most the limit of a record.
 * Entities that a document defines itself are not known, so none can grow. Throws where it is not well-formed.
 */
export async function* readXml<Found>(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  { open, close, take }: XmlHandler<Found>,
): AsyncGenerator<Found, void, undefined> {
  const parser = new SaxesParser();
  const texts: string[] = [];
  const append = (text: string): void => {
    const last = texts.length - 1;
    const before = texts[last] ?? '';
    if (last >= 0 && before.length <= limits.record) texts[last] = before + text;
  };
  /** What comes after the first is not to be trusted. */
  const errors: Error[] = [];
  parser.on('error', (error) => {
    errors.push(error);
  });
  parser.on('opentag', (tag) => {
    texts.push('');
    if (errors.length === 0) open(tag, texts.length);
  });
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', ({ name }) => {
    const depth = texts.length;
    const text = texts.pop() ?? '';
    if (errors.length === 0) close(name, depth, text);
  });
  for await (const chunk of textChunks(bytes)) {
    for (let at = 0; at < chunk.length && errors.length === 0; at += slice) {
      parser.write(chunk.slice(at, at + slice));
      yield* take();
    }
    if (errors[0]) throw errors[0];
  }
  parser.close();
  yield* take();
  if (errors[0]) throw errors[0];
}
