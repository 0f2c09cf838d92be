import type { ArticleRecord } from '../core/article.ts';
import { bytesOf, packFile } from '../core/dataset/file.ts';
import { packStrings } from '../core/dataset/strings.ts';
import { VarintWriter } from '../core/dataset/varints.ts';
import { compareBytes } from '../core/imported/word-list.ts';
import { longestWordBytes, searchFields, type SearchField } from '../core/search/index-layout.ts';
import { packFrontCoded } from '../core/search/packed-words.ts';
import { pushOccurrence } from '../core/search/postings.ts';
import { indexedWords } from '../core/search/words.ts';

type Text = Pick<ArticleRecord, 'id' | 'title' | 'text'>;
type Section = readonly [string, Uint8Array<ArrayBuffer>];

/** Where each word of a field occurs: articles in order, and how often. */
type Occurrences = ReadonlyMap<string, readonly (readonly [article: number, count: number])[]>;

/** Packs the full-text index over titles and texts. The same articles in the same order give the same bytes. */
export const encodeSearchIndex = (records: readonly Text[]): Uint8Array<ArrayBuffer> => {
  const fields = searchFields.map((field) => ({ field, ...readField(records, field) }));
  const words = [...new Set(fields.flatMap(({ occurrences }) => [...occurrences.keys()]))]
    .map((word) => ({ word, bytes: new TextEncoder().encode(word) }))
    .sort((a, b) => compareBytes(a.bytes, b.bytes));
  return packFile(
    'search',
    new Map([
      ...packStrings(
        'ids',
        records.map(({ id }) => id),
      ),
      ...packFrontCoded(words.map(({ bytes }) => bytes)),
      ...fields.flatMap(({ field, lengths, occurrences }): Section[] => [
        [`${field}.lengths`, bytesOf(lengths)],
        ...packOccurrences(
          field,
          words.map(({ word }) => word),
          occurrences,
        ),
      ]),
    ]),
  );
};

const readField = (
  records: readonly Text[],
  field: SearchField,
): { readonly lengths: Uint16Array<ArrayBuffer>; readonly occurrences: Occurrences } => {
  const lengths = new Uint16Array(records.length);
  const occurrences = new Map<string, [number, number][]>();
  for (const [article, record] of records.entries()) {
    const counts = new Map<string, number>();
    for (const word of indexedWords(record[field], field)) {
      if (new TextEncoder().encode(word).length <= longestWordBytes)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    lengths[article] = Math.min(counts.size, 0xffff);
    for (const [word, count] of counts) {
      const list = occurrences.get(word) ?? [];
      occurrences.set(word, list);
      list.push([article, count]);
    }
  }
  return { lengths, occurrences };
};

const packOccurrences = (
  field: SearchField,
  words: readonly string[],
  occurrences: Occurrences,
): readonly Section[] => {
  const sizes = new VarintWriter();
  const postings = new VarintWriter();
  for (const word of words) {
    const start = postings.length;
    let before = -1;
    for (const [article, count] of occurrences.get(word) ?? []) {
      pushOccurrence(postings, before, article, count);
      before = article;
    }
    sizes.push(postings.length - start);
  }
  return [
    [`${field}.sizes`, sizes.slice()],
    [`${field}.postings`, postings.slice()],
  ];
};
