import { FeatureRow, featuresPerToken } from '../core/detect/tagger/feature-row.ts';
import { Window, writeFeatures } from '../core/detect/tagger/features.ts';
import { beginOf, classOf, isInside, outside } from '../core/detect/tagger/labels.ts';
import type { Lexicon } from '../core/detect/tagger/lexicon.ts';
import { slots, writeSlots } from '../core/detect/tagger/network.ts';
import { Observations } from '../core/detect/tagger/observations.ts';
import { observe } from '../core/detect/tagger/observe.ts';
import { chunkEnd, chunkStart, longestSegment, segmentEnd } from '../core/detect/tagger/segments.ts';
import type { EntityTable } from '../core/entities/table.ts';
import type { LabelledText } from './corpora.ts';

/** Tokens to learn from as one: the buckets of their features, `width` a token, and their labels. */
export interface Example {
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  /** Lexicon positions of the words in the network's slots, `slots` a token. */
  readonly words: Int32Array;
  readonly weight: number;
}

/** Cuts texts into what is decoded as one and writes down the features, by the very functions that detection runs. */
export const examplesOf = (
  texts: readonly LabelledText[],
  lexicon: Lexicon,
  table: EntityTable,
  mask: number,
): { examples: Example[]; width: number } => {
  const seen = new Observations();
  const window = new Window();
  const row = new FeatureRow(mask);
  const rows = new Int32Array(longestSegment * featuresPerToken);
  const places = new Int32Array(slots);
  const examples: Example[] = [];
  for (const { text, tokens, labels, weight } of texts) {
    const { candidates } = observe(text, tokens, lexicon, table, seen);
    for (let first = 0; first < tokens.count;) {
      const end = segmentEnd(tokens, first);
      for (let from = chunkStart(candidates, first, end); from < end;) {
        const to = chunkEnd(candidates, from, end);
        const words = new Int32Array((to - from) * slots);
        for (let i = from; i < to; i++) {
          window.place(seen, i, first, end);
          writeFeatures(tokens, seen, window, row);
          rows.set(row.buckets.subarray(0, row.count), (i - from) * row.count);
          writeSlots(window, places);
          for (let slot = 0; slot < slots; slot++)
            words[(i - from) * slots + slot] = seen.lexicon[places[slot] ?? 0] ?? 0;
        }
        examples.push({
          features: rows.slice(0, (to - from) * row.count),
          labels: wholeNames(labels.slice(from, to)),
          words,
          weight,
        });
        from = chunkStart(candidates, to, end);
      }
      first = end;
    }
  }
  return { examples, width: row.count };
};

/** A name whose beginning is no candidate begins with the first token that is one. */
const wholeNames = (labels: Uint8Array): Uint8Array => {
  const first = labels[0] ?? outside;
  if (isInside(first)) labels[0] = beginOf(classOf(first));
  return labels;
};
