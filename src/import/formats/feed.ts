import type { SaxesTagPlain } from 'saxes';
import { messageOf } from '../../shared/result.ts';
import type { Reading, Source } from '../reading.ts';
import { htmlText } from './html-text.ts';
import { readXml, type XmlHandler } from './xml.ts';

/** Elements of RSS (0.9 to 2.0, RDF) and Atom, by the field that they fill; the first of several that is there counts. */
const elements: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  text: ['content:encoded', 'content', 'description', 'summary', 'media:description'],
  id: ['guid', 'id'],
  date: ['pubDate', 'published', 'dc:date', 'date', 'updated'],
  url: ['link'],
  language: ['dc:language'],
  licence: ['rights', 'dc:rights'],
};

/** RSS and Atom files. */
export async function* readFeed({ bytes, where: file }: Source): AsyncGenerator<Reading, void, undefined> {
  let record = 0;
  try {
    for await (const item of readXml(bytes, feedHandler())) {
      record += 1;
      yield { record: item, where: { ...file, record } };
    }
  } catch (thrown) {
    const where = { ...file, record: record + 1 };
    yield { problem: { code: 'xml-damaged', where, detail: messageOf(thrown).slice(0, 200) } };
    return;
  }
  if (record === 0) yield { problem: { code: 'xml-not-articles', where: file } };
}

const feedHandler = (): XmlHandler<Record<string, string>> => {
  const found: Record<string, string>[] = [];
  let source = '';
  /** Of the whole feed. */
  let language = '';
  let item: Map<string, string> | undefined;
  let itemDepth = 0;
  return {
    open: ({ name, attributes }: SaxesTagPlain, depth) => {
      if (name === 'feed') language = attributes['xml:lang'] ?? '';
      if (name === 'item' || name === 'entry') {
        item = new Map();
        itemDepth = depth;
      }
      const isPage = attributes['rel'] === undefined || attributes['rel'] === 'alternate';
      if (item && name === 'link' && attributes['href'] !== undefined && isPage)
        item.set('link', attributes['href']);
    },
    close: (name, depth, text) => {
      if (!item) {
        if (name === 'title' && source === '') source = htmlText(text);
        if (name === 'language' || name === 'dc:language') language = text.trim();
        return;
      }
      if (depth === itemDepth + 1 && text.trim() !== '' && !item.has(name)) item.set(name, text.trim());
      if (depth !== itemDepth) return;
      found.push(fieldsOf(item, { source, language }));
      item = undefined;
    },
    take: () => found.splice(0),
  };
};

const fieldsOf = (
  item: ReadonlyMap<string, string>,
  feed: Readonly<Record<'source' | 'language', string>>,
): Record<string, string> => {
  const fields: Record<string, string> = Object.fromEntries(
    Object.entries(feed).filter(([, value]) => value !== ''),
  );
  for (const [field, names] of Object.entries(elements)) {
    const value = names.map((name) => item.get(name)).find((one) => one !== undefined);
    if (value === undefined) continue;
    if (field === 'date') fields[field] = isoDate(value);
    else fields[field] = field === 'title' || field === 'text' ? htmlText(value) : value;
  }
  return fields;
};

/** "Wed, 13 Sep 2023 08:00:00 GMT" as a date of the dataset format; as it is where it is none. */
const isoDate = (given: string): string => {
  const time = Date.parse(given);
  if (/^\d{4}-\d\d/.test(given) || Number.isNaN(time)) return given;
  return new Date(time).toISOString().slice(0, 10);
};
