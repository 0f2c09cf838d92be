import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openFile, packFile } from '../core/dataset/file.ts';
import { TaggerModel } from '../core/detect/model.ts';
import { Lexicon } from '../core/detect/tagger/lexicon.ts';
import { Tagger } from '../core/detect/tagger/tagger.ts';
import { WordVectors } from '../core/detect/tagger/word-vectors.ts';
import { EntityTable } from '../core/entities/table.ts';
import { fitCalibration, judge } from './calibrate.ts';
import { ChainTrainer } from './crf.ts';
import { examplesOf } from './examples.ts';
import { packLexicon } from './lexicon.ts';
import { packModel } from './pack-model.ts';
import { readTrainingTexts } from './training-texts.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: resolve(root, '../shared/gold/train') },
    entities: { type: 'string', default: resolve(root, 'build/data/entities.bin') },
    out: { type: 'string', default: resolve(import.meta.dirname, 'model.bin') },
    epochs: { type: 'string', default: '6' },
    averaged: { type: 'string', default: '4' },
    bits: { type: 'string', default: '16' },
    rate: { type: 'string', default: '0.06' },
    dropout: { type: 'string', default: '0.5' },
    dimensions: { type: 'string', default: '24' },
    hidden: { type: 'string', default: '64' },
    'network-rate': { type: 'string', default: '0.04' },
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
  averaged: Number(values.averaged),
  rate: Number(values.rate),
  dropout: Number(values.dropout),
  hidden: Number(values.hidden),
  networkRate: Number(values['network-rate']),
  networkDropout: Number(values['network-dropout']),
  wordDropout: Number(values['word-dropout']),
  seed: Number(values.seed),
};
const table = new EntityTable(new Uint8Array(readFileSync(values.entities)).buffer);
const { learnt, heldOut } = readTrainingTexts(values.corpora, table, options.seed);
const lexiconSections = packLexicon(Number(values.dimensions), report);
const sections = openFile('model', packFile('model', lexiconSections).buffer);
const { examples, width } = examplesOf(learnt, new Lexicon(sections), table, options.buckets - 1);
report(`${learnt.length} texts, ${examples.length} runs of candidates, ${width} features a token`);

const trainer = new ChainTrainer(width, new WordVectors(sections), options);
for (let epoch = 1; epoch <= options.epochs; epoch++) {
  report(`epoch ${epoch} of ${options.epochs}: loss ${trainer.epoch(examples).toFixed(4)} a token`);
}
const raw = packModel(trainer.mean, { slope: 1, shift: 0 }, options.dropout, lexiconSections);
const calibration = fitCalibration(judge(new Tagger(new TaggerModel(raw.buffer)), table, heldOut));
report(`calibration: slope ${calibration.slope.toFixed(2)}, shift ${calibration.shift.toFixed(2)}`);
const model = packModel(trainer.mean, calibration, options.dropout, lexiconSections);
writeFileSync(values.out, model);
report(
  `${values.out}: ${(model.length / 1e6).toFixed(2)} MB, ${(gzipSync(model).length / 1e6).toFixed(2)} MB gzip`,
);
