import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../core/analyse.ts';
import { TaggerModel } from '../core/detect/model.ts';
import { Tagger } from '../core/detect/tagger/tagger.ts';
import { EntityTable } from '../core/entities/table.ts';
import { judge, type Judged } from './calibrate.ts';
import { labelled } from './corpora.ts';
import { readCorpus, type GoldDocument } from './gold.ts';

/** Bounds of the rows of the table. */
const bounds = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01] as const;

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: resolve(root, '../shared/gold/dev') },
    names: { type: 'string', default: 'wikigold,uner-ewt' },
    entities: { type: 'string', default: resolve(root, 'build/data/entities.bin') },
    model: { type: 'string', default: resolve(import.meta.dirname, 'model.bin') },
  },
});

const meanConfidence = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, judged.length);

const shareRight = (judged: readonly Judged[]): number =>
  judged.filter(({ isRight }) => isRight).length / Math.max(1, judged.length);

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

const table = new EntityTable(new Uint8Array(readFileSync(values.entities)).buffer);
const model = new TaggerModel(new Uint8Array(readFileSync(values.model)).buffer);
const tagger = new Tagger(model);

/** The mentions that a reader is shown, the document's rules and linking included, each judged. */
const judgeMentions = ({ text, spans }: GoldDocument): Judged[] => {
  const gold = new Set(spans.map(({ start, end, kind }) => `${start}:${end}:${kind}`));
  return analyse({ table, model }, text).mentions.map(({ start, end, kind, confidence }) => ({
    confidence,
    isRight: gold.has(`${start}:${end}:${kind}`),
  }));
};

const printTable = (title: string, judged: readonly Judged[]): void => {
  console.log(`\n${title}`);
  console.log('confidence      found  mean confidence %  right %');
  let error = 0;
  for (const [index, low] of bounds.slice(0, -1).entries()) {
    const high = bounds[index + 1] ?? 1;
    const row = judged.filter(({ confidence }) => confidence >= low && confidence < high);
    error += (row.length / judged.length) * Math.abs(meanConfidence(row) - shareRight(row));
    console.log(
      `${low.toFixed(2)} - ${Math.min(1, high).toFixed(2)}     ${String(row.length).padStart(5)}              ${percent(meanConfidence(row))}    ${percent(shareRight(row))}`,
    );
  }
  console.log(`expected calibration error ${percent(error)} %`);
};

for (const name of values.names.split(',')) {
  const documents = readCorpus(values.corpora, name);
  printTable(
    `${name}: people and places that the tagger finds`,
    judge(
      tagger,
      table,
      documents.map((document) => labelled(document)),
    ),
  );
  printTable(`${name}: mentions as shown, after the document's rules`, documents.flatMap(judgeMentions));
}
