import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VarintWriter } from '../../../../src/core/dataset/varints.ts';
import { Postings, pushOccurrence } from '../../../../src/core/search/postings.ts';

const size = 5000;
const list = fc
  .uniqueArray(fc.tuple(fc.nat(size - 1), fc.integer({ min: 1, max: 400 })), {
    selector: ([article]) => article,
  })
  .map((pairs) => pairs.sort(([a], [b]) => a - b));

describe('postings', () => {
  it('come out as they went in, from the middle of others', () => {
    fc.assert(
      fc.property(list, list, (first, second) => {
        const writer = new VarintWriter();
        const ends = [first, second].map((pairs) => {
          let before = -1;
          for (const [article, count] of pairs) {
            pushOccurrence(writer, before, article, count);
            before = article;
          }
          return writer.length;
        });
        const postings = new Postings(size);
        postings.read(writer.slice(), ends[0]!, ends[1]!);
        const read = Array.from({ length: postings.length }, (_, at) => [
          postings.articles[at],
          postings.counts[at],
        ]);
        expect(read).toEqual(second);
      }),
    );
  });

  it('of a damaged file name no article that is not there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const postings = new Postings(10);
        postings.read(bytes, 0, bytes.length);
        expect(postings.length).toBeLessThanOrEqual(10);
        expect([...postings.articles.subarray(0, postings.length)].every((article) => article < 10)).toBe(
          true,
        );
      }),
    );
  });
});
