import fc from 'fast-check';
import { expect, it } from 'vitest';
import { words32 } from '../../../../src/core/dataset/file.ts';
import { PostingLists } from '../../../../src/core/imported/posting-lists.ts';
import { PostingReader } from '../../../../src/core/imported/posting-reader.ts';
import { eachPosting, mostWeight } from '../../../../src/core/imported/postings.ts';

interface Postings {
  readonly articles: readonly number[];
  readonly weights: readonly number[];
}

/** Spelled out as a reader that has read something before does, and posting by posting. */
const bothReadings = (bytes: Uint8Array, start: number, end: number): readonly Postings[] => {
  const reader = new PostingReader();
  reader.read(Uint8Array.of(4));
  reader.clear();
  reader.read(bytes, start, end);
  const articles: number[] = [];
  const weights: number[] = [];
  eachPosting(bytes, start, end, (article, weight) => {
    articles.push(article);
    weights.push(weight);
  });
  return [
    {
      articles: [...reader.articles.subarray(0, reader.length)],
      weights: [...reader.weights.subarray(0, reader.length)],
    },
    { articles, weights },
  ];
};

/** How often each article, in order, has each of a few terms; one in many articles leaves a wide gap. */
const occurrences = fc.array(
  fc.record({
    gap: fc.oneof(fc.constant(1), fc.nat({ max: 9000 })),
    terms: fc.array(fc.nat({ max: 5 }), { maxLength: 8 }),
  }),
  { maxLength: 60 },
);

it('lists of postings are read as they were written, each term with its own', () => {
  fc.assert(
    fc.property(occurrences, fc.boolean(), (given, isTurned) => {
      const lists = new PostingLists();
      const wanted = Array.from({ length: 6 }, () => new Map<number, number>());
      let article = 0;
      for (const { gap, terms } of given) {
        article += gap;
        for (const term of terms) {
          lists.add(term, article, (before) => Math.min(before + 1, mostWeight));
          const times = wanted[term]?.get(article) ?? -1;
          wanted[term]?.set(article, Math.min(times + 1, mostWeight));
        }
      }
      const order = Uint32Array.from(isTurned ? [5, 4, 3, 2, 1, 0] : [0, 1, 2, 3, 4, 5]);
      const sections = new Map(lists.pack('text', order));
      const ends = words32(sections.get('text.ends')!);
      const bytes = sections.get('text.bytes')!;
      for (const [position, term] of order.entries()) {
        const postings = wanted[term]!;
        const expected = { articles: [...postings.keys()], weights: [...postings.values()] };
        const readings = bothReadings(bytes, ends[position - 1] ?? 0, ends[position]!);
        expect(readings).toEqual([expected, expected]);
      }
    }),
  );
});

it('a reader holds more postings than it was made for, list after list', () => {
  const reader = new PostingReader();
  const list = new Uint8Array(3000).fill(4);
  for (let times = 0; times < 5; times++) reader.read(list);
  expect(reader.length).toBe(15_000);
  expect([reader.articles[2999], reader.articles[3000], reader.articles[14_999]]).toEqual([2999, 0, 2999]);
});
