import { describe, expect, it } from 'vitest';
import { bytesOf, openFile, packFile } from '../../../../../src/core/dataset/file.ts';
import { TaggerModel } from '../../../../../src/core/detect/model.ts';
import { classes, type NameClass } from '../../../../../src/core/detect/tagger/labels.ts';
import { Lexicon } from '../../../../../src/core/detect/tagger/lexicon.ts';
import { Tagger } from '../../../../../src/core/detect/tagger/tagger.ts';
import { WordVectors } from '../../../../../src/core/detect/tagger/word-vectors.ts';
import { encodeEntities } from '../../../../../src/core/entities/encode.ts';
import { EntityTable } from '../../../../../src/core/entities/table.ts';
import { Tokens, tokenise } from '../../../../../src/core/text/tokens.ts';
import { labelled } from '../../../../../src/train/corpora.ts';
import { ChainTrainer } from '../../../../../src/train/crf.ts';
import { examplesOf } from '../../../../../src/train/examples.ts';
import type { GoldDocument } from '../../../../../src/train/gold.ts';
import { packModel } from '../../../../../src/train/pack-model.ts';

/** Marked sentences: "[Ada Osei|person] lives in [Lyon|place]." */
const marked = [
  'Minister [Ada Osei|person] flew to [Lyon|place] on Monday.',
  'Nobody in [Lyon|place] had heard of [Ada Osei|person] before.',
  'The [Lyon Savings Bank|organisation] sued Mr. [Piet Maas|person] in [Quito|place].',
  'She met [Piet Maas|person] near [Quito|place] and drove to [Lyon|place].',
  'A report by [Quito Water Company|organisation] names [Ada Osei|person].',
  'Rain fell. People stayed at home.',
];

const documentOf = (text: string): GoldDocument => {
  const spans: { start: number; end: number; kind: NameClass }[] = [];
  let plain = '';
  for (const part of text.split(/(\[[^\]]*\])/)) {
    const name = /^\[(.*)\|(.*)\]$/.exec(part);
    const kind = classes.find((known) => known === name?.[2]);
    if (kind !== undefined)
      spans.push({ start: plain.length, end: plain.length + (name?.[1] ?? '').length, kind });
    plain += name?.[1] ?? part;
  }
  return { text: plain, spans };
};

const lexiconSections = new Map([
  ['words.keys', bytesOf(Uint32Array.of(0))],
  ['words.fine', bytesOf(Uint16Array.of(0))],
  ['words.coarse', Uint8Array.of(0)],
  ['words.flags', Uint8Array.of(0)],
  ['things.organisations', new Uint8Array(0)],
  ['things.others', new Uint8Array(0)],
  ['vectors.shape', bytesOf(Uint32Array.of(0, 4))],
  ['vectors', new Uint8Array(0)],
  ['vectors.scale', bytesOf(Float32Array.of(1))],
]);
const sections = openFile('model', packFile('model', lexiconSections).buffer);
const table = new EntityTable(encodeEntities([]).buffer);

const train = (documents: readonly GoldDocument[], seed: number): Uint8Array<ArrayBuffer> => {
  const options = {
    buckets: 2 ** 12,
    epochs: 30,
    averaged: 5,
    rate: 0.1,
    dropout: 0.3,
    hidden: 4,
    networkRate: 0.05,
    networkDropout: 0,
    wordDropout: 0,
    seed,
  };
  const texts = documents.map((document) => labelled(document));
  const { examples, width } = examplesOf(texts, new Lexicon(sections), table, options.buckets - 1);
  const trainer = new ChainTrainer(width, new WordVectors(sections), options);
  for (let epoch = 0; epoch < options.epochs; epoch++) trainer.epoch(examples);
  return packModel(trainer.mean, { slope: 1, shift: 0 }, options.dropout, lexiconSections);
};

describe('training', () => {
  const documents = marked.map(documentOf);

  it('learns the names of a handful of sentences', () => {
    const tagger = new Tagger(new TaggerModel(train(documents, 1).buffer));
    for (const { text, spans } of documents) {
      const tokens = tokenise(text, new Tokens());
      const found = tagger.tag(text, tokens, table).map(({ from, to, nameClass }) => ({
        start: tokens.starts[from],
        end: tokens.ends[to - 1],
        kind: classes[nameClass],
      }));
      expect(found).toEqual(spans);
    }
  });

  it('gives confidences between 0 and 1', () => {
    const tagger = new Tagger(new TaggerModel(train(documents, 1).buffer));
    for (const { text } of documents) {
      for (const { confidence } of tagger.tag(text, tokenise(text, new Tokens()), table)) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  it('gives the same model for the same seed, and another for another', () => {
    const model = Buffer.from(train(documents, 7));
    expect(model.equals(train(documents, 7))).toBe(true);
    expect(model.equals(train(documents, 8))).toBe(false);
  });
});
