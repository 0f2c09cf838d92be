import type { EntityTable } from '../../entities/table.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { TaggerModel } from '../model.ts';
import { calibrated } from './calibration.ts';
import { FeatureRow } from './feature-row.ts';
import { Window, writeFeatures } from './features.ts';
import { beginOf, classOf, insideOf, labelCount, outside } from './labels.ts';
import { Lattice } from './lattice.ts';
import { Network, slots, writeSlots } from './network.ts';
import { Observations } from './observations.ts';
import { observe } from './observe.ts';
import { chunkEnd, chunkStart, longestSegment, segmentEnd } from './segments.ts';

/** A name that the tagger found, of any of its classes. */
export interface TaggedName {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Position in `classes`. */
  readonly nameClass: number;
  /** The calibrated probability of exactly this name. */
  readonly confidence: number;
}

/** Finds names by the trained model. Holds scratch memory, reused from text to text. */
export class Tagger {
  readonly #model: TaggerModel;
  readonly #lattice: Lattice;
  readonly #row: FeatureRow;
  readonly #window = new Window();
  readonly #network: Network;
  readonly #places = new Int32Array(slots);
  readonly #labels = new Uint8Array(longestSegment);
  readonly observations = new Observations();

  constructor(model: TaggerModel) {
    this.#model = model;
    this.#network = new Network(model.vectors, model.network);
    this.#row = new FeatureRow(model.mask);
    this.#lattice = new Lattice(longestSegment, model.chain);
  }

  /** The names of a text, in order. */
  tag(text: string, tokens: Tokens, table: EntityTable): TaggedName[] {
    const { candidates } = observe(text, tokens, this.#model.lexicon, table, this.observations);
    const names: TaggedName[] = [];
    for (let first = 0; first < tokens.count;) {
      const end = segmentEnd(tokens, first);
      for (let from = chunkStart(candidates, first, end); from < end;) {
        const to = chunkEnd(candidates, from, end);
        this.#score(tokens, first, end, from, to);
        this.#lattice.decode(to - from, this.#labels, 0);
        this.#collect(from, to - from, names);
        from = chunkStart(candidates, to, end);
      }
      first = end;
    }
    return names;
  }

  /** Scores the tokens `from` to before `to` of the sentence `first` to before `end`. */
  #score(tokens: Tokens, first: number, end: number, from: number, to: number): void {
    const { weights, scale } = this.#model;
    const { emissions } = this.#lattice;
    const row = this.#row;
    const { buckets } = row;
    for (let i = from; i < to; i++) {
      this.#window.place(this.observations, i, first, end);
      writeFeatures(tokens, this.observations, this.#window, row);
      const at = (i - from) * labelCount;
      emissions.fill(0, at, at + labelCount);
      for (let feature = 0; feature < row.count; feature++) {
        const weight = (buckets[feature] ?? 0) * labelCount;
        for (let label = 0; label < labelCount; label++) {
          emissions[at + label] = (emissions[at + label] ?? 0) + (weights[weight + label] ?? 0);
        }
      }
      for (let label = 0; label < labelCount; label++)
        emissions[at + label] = (emissions[at + label] ?? 0) * scale;
      this.#addNetwork(at);
    }
  }

  #addNetwork(at: number): void {
    const { lexicon } = this.observations;
    const places = this.#places;
    writeSlots(this.#window, places);
    for (let slot = 0; slot < slots; slot++) places[slot] = lexicon[places[slot] ?? 0] ?? 0;
    this.#network.addScores(places, this.#lattice.emissions, at);
  }

  #collect(first: number, count: number, names: TaggedName[]): void {
    const labels = this.#labels;
    let isSummed = false;
    for (let token = 0; token < count;) {
      const label = labels[token] ?? outside;
      let to = token + 1;
      if (label !== outside) {
        const nameClass = classOf(label);
        while (to < count && labels[to] === insideOf(nameClass)) to += 1;
        if (!isSummed) this.#lattice.sum(count);
        isSummed = true;
        const probability = this.#lattice.nameProbability(token, to, count, beginOf(nameClass));
        const confidence = calibrated(this.#model.calibration, probability);
        names.push({ from: first + token, to: first + to, nameClass, confidence });
      }
      token = to;
    }
  }
}
