import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packFile } from '../core/dataset/file.ts';
import { openFile } from '../core/dataset/file.ts';
import { Lexicon } from '../core/detect/tagger/lexicon.ts';
import { WordVectors } from '../core/detect/tagger/word-vectors.ts';
import { EntityTable } from '../core/entities/table.ts';
import { readCorpus } from './corpora.ts';
import { ChainTrainer } from './crf.ts';
import { examplesOf } from './examples.ts';
import { packLexicon } from './lexicon.ts';
import { packModel } from './pack-model.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: resolve(root, '../shared/gold/train') },
    entities: { type: 'string', default: resolve(root, 'build/data/entities.bin') },
    out: { type: 'string', default: resolve(import.meta.dirname, 'model.bin') },
    weights: {
      type: 'string',
      default: 'crossner=1,uner_ewt=1,gum=1,wnut17=0.6,btc=0.6,tweebank=0.5,litbank=0.3',
    },
    epochs: { type: 'string', default: '14' },
    bits: { type: 'string', default: '17' },
    rate: { type: 'string', default: '0.12' },
    dropout: { type: 'string', default: '0.4' },
    averaged: { type: 'string', default: '4' },
    'hold-out': { type: 'string', default: '0' },
    hidden: { type: 'string', default: '64' },
    dimensions: { type: 'string', default: '32' },
    'network-rate': { type: 'string', default: '0.03' },
    'network-dropout': { type: 'string', default: '0.3' },
    'word-dropout': { type: 'string', default: '0.1' },
    seed: { type: 'string', default: '1' },
  },
});

const started = performance.now();
const report = (line: string): void => {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(7)} s  ${line}`);
};

const options = {
  buckets: 2 ** Number(values.bits),
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  dropout: Number(values.dropout),
  averaged: Number(values.averaged),
  seed: Number(values.seed),
  hidden: Number(values.hidden),
  networkRate: Number(values['network-rate']),
  networkDropout: Number(values['network-dropout']),
  wordDropout: Number(values['word-dropout']),
};
const texts = values.weights.split(',').flatMap((entry) => {
  const [name = '', weight = '1'] = entry.split('=');
  if (Number(weight) === 0) return [];
  const every = Number(values['hold-out']);
  return readCorpus(values.corpora, name, Number(weight)).filter(
    (_, index) => every === 0 || index % every !== every - 1,
  );
});
const lexiconSections = packLexicon(Number(values.dimensions), report);
const sections = openFile('model', packFile('model', lexiconSections).buffer);
const lexicon = new Lexicon(sections);
const table = new EntityTable(new Uint8Array(readFileSync(values.entities)).buffer);
const { examples, width } = examplesOf(texts, lexicon, table, options.buckets - 1);
report(`${texts.length} texts, ${examples.length} segments, ${width} features a token`);

const trainer = new ChainTrainer(width, new WordVectors(sections), options);
for (let epoch = 1; epoch <= options.epochs; epoch++) {
  report(`epoch ${epoch} of ${options.epochs}: loss ${trainer.epoch(examples).toFixed(4)} a token`);
}
const model = packModel(trainer.mean, options.dropout, lexiconSections);
writeFileSync(values.out, model);
report(
  `${values.out}: ${(model.length / 1e6).toFixed(2)} MB, ${(gzipSync(model).length / 1e6).toFixed(2)} MB gzip`,
);
