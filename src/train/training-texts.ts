import type { EntityTable } from '../core/entities/table.ts';
import { labelled, type LabelledText } from './corpora.ts';
import { readCorpus } from './gold.ts';
import { headlinesOf } from './headlines.ts';
import { withOtherNames } from './other-names.ts';
import { readPassages } from './passages.ts';
import { randomFrom } from './random.ts';

/** Corpora to train on, with their weights. */
const corpora = [
  { name: 'crossner', weight: 1, isVaried: true },
  { name: 'uner_ewt', weight: 1, isVaried: true },
  { name: 'gum', weight: 1, isVaried: true },
  { name: 'wnut17', weight: 0.6, isVaried: true },
  { name: 'btc', weight: 0.6, isVaried: false },
  { name: 'tweebank', weight: 0.5, isVaried: false },
  { name: 'litbank', weight: 0.3, isVaried: false },
] as const;

/** Copies of each varied text with other names, and their weight. */
const renamedCopies = 2;
const renamedWeight = 0.5;
/** Share of the lines of varied texts that are also given as headlines, and their weight. */
const headlineShare = 0.12;
const headlineWeight = 0.5;

/** One text in so many is held out, to fit the calibration on. */
const holdOutEvery = 20;

/** Weight of the passages written here. */
const passageWeight = 1;

/** Reads the corpora in `folder`: texts to learn from, with the variations made of them, and those held out. */
export const readTrainingTexts = (
  folder: string,
  table: EntityTable,
  seed: number,
): { learnt: LabelledText[]; heldOut: LabelledText[] } => {
  const random = randomFrom(seed);
  const learnt: LabelledText[] = [];
  const heldOut: LabelledText[] = [];
  for (const { name, weight, isVaried } of corpora) {
    const documents = readCorpus(folder, name);
    const isHeldOut = (index: number): boolean => index % holdOutEvery === holdOutEvery - 1;
    const own = documents.filter((_, index) => !isHeldOut(index));
    if (isVaried)
      heldOut.push(...documents.filter((_, index) => isHeldOut(index)).map((document) => labelled(document)));
    learnt.push(...own.map((document) => labelled(document, weight)));
    if (!isVaried) continue;
    for (let copy = 0; copy < renamedCopies; copy++) {
      learnt.push(...withOtherNames(own, table, random).map((document) => labelled(document, renamedWeight)));
    }
    learnt.push(
      ...headlinesOf(own, headlineShare, random).map((document) => labelled(document, headlineWeight)),
    );
  }
  const passages = readPassages();
  learnt.push(...passages.map((passage) => labelled(passage, passageWeight)));
  for (let copy = 0; copy < renamedCopies; copy++) {
    learnt.push(
      ...withOtherNames(passages, table, random).map((passage) => labelled(passage, renamedWeight)),
    );
  }
  return { learnt, heldOut };
};
