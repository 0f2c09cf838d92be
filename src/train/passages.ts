import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NameClass } from '../core/detect/tagger/labels.ts';
import type { GoldDocument, GoldSpan } from './gold.ts';

const folder = resolve(import.meta.dirname, 'passages');
/** "[Chelsea]o": a name and the letter of its class. */
const mark = /\[([^\]]+)\]([plox])/g;
const classOf: Readonly<Record<string, NameClass>> = {
  p: 'person',
  l: 'place',
  o: 'organisation',
  x: 'other',
};

/**
 * Passages written for this project that are full of what the corpora lack: headlines, clubs named for cities, ships,
 * dishes and companies named for people, ordinary words that are names. One a line.
 */
export const readPassages = (): GoldDocument[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(resolve(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map(unmarked);

const unmarked = (line: string): GoldDocument => {
  let text = '';
  let last = 0;
  const spans: GoldSpan[] = [];
  for (const { 0: whole, 1: name = '', 2: letter = '', index } of line.matchAll(mark)) {
    text += line.slice(last, index);
    last = index + whole.length;
    spans.push({ start: text.length, end: text.length + name.length, kind: classOf[letter] ?? 'other' });
    text += name;
  }
  return { text: text + line.slice(last), spans };
};
