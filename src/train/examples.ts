import { featuresPerToken, writeFeatures } from '../core/detect/tagger/features.ts';
import type { Lexicon } from '../core/detect/tagger/lexicon.ts';
import { Observations, observe } from '../core/detect/tagger/observations.ts';
import { segmentEnd } from '../core/detect/tagger/segments.ts';
import type { EntityTable } from '../core/entities/table.ts';
import type { LabelledText } from './corpora.ts';

/** A segment to learn from: the buckets of its tokens' features, `width` a token, and their labels. */
export interface Example {
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
}

/** Cuts texts into segments and writes down their features, by the very functions that detection runs. */
export const examplesOf = (
  texts: readonly LabelledText[],
  lexicon: Lexicon,
  table: EntityTable,
  mask: number,
): { examples: Example[]; width: number } => {
  const seen = new Observations();
  const row = new Int32Array(featuresPerToken);
  const examples: Example[] = [];
  let width = 0;
  for (const { text, tokens, labels, weight } of texts) {
    observe(text, tokens, lexicon, table, seen);
    for (let first = 0; first < tokens.count; ) {
      const end = segmentEnd(tokens, first);
      const rows: number[] = [];
      for (let i = first; i < end; i++) {
        width = writeFeatures(tokens, seen, lexicon, i, first, end, mask, row, 0);
        for (let f = 0; f < width; f++) rows.push(row[f] ?? 0);
      }
      examples.push({ features: Int32Array.from(rows), labels: labels.slice(first, end), weight });
      first = end;
    }
  }
  return { examples, width };
};
