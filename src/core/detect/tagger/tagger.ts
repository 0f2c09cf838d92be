import type { EntityTable } from '../../entities/table.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { TaggerModel } from '../model.ts';
import { featuresPerToken, writeFeatures } from './features.ts';
import { beginOf, classOf, insideOf, labelCount, outside } from './labels.ts';
import { Lattice } from './lattice.ts';
import { Observations, observe } from './observations.ts';
import { longestSegment, segmentEnd } from './segments.ts';

/** A name that the tagger found, of any of its classes. */
export interface TaggedName {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Position in `classes`. */
  readonly nameClass: number;
  /** The probability, by the model, of exactly this name. */
  readonly confidence: number;
}

/** Finds names by the trained model. Holds scratch memory, reused from text to text. */
export class Tagger {
  readonly #model: TaggerModel;
  readonly #lattice: Lattice;
  readonly #features = new Int32Array(featuresPerToken);
  readonly #labels = new Uint8Array(longestSegment);
  readonly observations = new Observations();

  constructor(model: TaggerModel) {
    this.#model = model;
    this.#lattice = new Lattice(longestSegment, model.chain);
  }

  /** The names of a text, in order. */
  tag(text: string, tokens: Tokens, table: EntityTable): TaggedName[] {
    observe(text, tokens, this.#model.lexicon, table, this.observations);
    const names: TaggedName[] = [];
    for (let first = 0; first < tokens.count;) {
      const end = segmentEnd(tokens, first);
      this.#scoreTokens(tokens, first, end);
      this.#lattice.decode(end - first, this.#labels, 0);
      this.#collect(first, end - first, names);
      first = end;
    }
    return names;
  }

  #scoreTokens(tokens: Tokens, first: number, end: number): void {
    const { weights, scale, mask, lexicon } = this.#model;
    const { emissions } = this.#lattice;
    const features = this.#features;
    for (let i = first; i < end; i++) {
      const count = writeFeatures(tokens, this.observations, lexicon, i, first, end, mask, features, 0);
      const at = (i - first) * labelCount;
      for (let label = 0; label < labelCount; label++) {
        let sum = 0;
        for (let f = 0; f < count; f++) sum += weights[(features[f] ?? 0) * labelCount + label] ?? 0;
        emissions[at + label] = sum * scale;
      }
    }
  }

  #collect(first: number, count: number, names: TaggedName[]): void {
    const labels = this.#labels;
    let isSummed = false;
    for (let t = 0; t < count;) {
      const label = labels[t] ?? outside;
      let to = t + 1;
      if (label !== outside) {
        const nameClass = classOf(label);
        while (to < count && labels[to] === insideOf(nameClass)) to += 1;
        if (!isSummed) this.#lattice.sum(count);
        isSummed = true;
        const confidence = this.#lattice.nameProbability(t, to, count, beginOf(nameClass));
        names.push({ from: first + t, to: first + to, nameClass, confidence });
      }
      t = to;
    }
  }
}
