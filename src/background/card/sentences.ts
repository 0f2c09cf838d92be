import * as v from 'valibot';
import type { DatasetIndex } from '../../core/dataset/index.ts';
import { recordIn, textFileOf } from '../../core/dataset/texts.ts';
import { tellingSentence, type TellingWords } from '../../core/rank/telling-sentence.ts';
import { textFile } from '../data.ts';

const recordSchema = v.object({ id: v.string(), text: v.string() });

/** Files kept: cards on one page draw on the same few. */
const mostFiles = 12;
const files = new Map<number, Promise<ArrayBuffer>>();

/** The sentence of each article that has most to do with a paragraph; empty where a text cannot be read. */
export const sentencesOf = (
  index: DatasetIndex,
  ids: readonly string[],
  words: TellingWords,
): Promise<string[]> =>
  Promise.all(
    ids.map(async (id) => {
      const article = index.find(id);
      if (article === undefined) return '';
      const record = v.safeParse(recordSchema, recordIn(await fileOf(textFileOf(article)), article));
      return record.success && record.output.id === id ? tellingSentence(record.output.text, words) : '';
    }),
  );

const fileOf = (number: number): Promise<ArrayBuffer> => {
  const kept = files.get(number) ?? textFile(number);
  files.delete(number);
  files.set(number, kept);
  kept.catch(() => files.delete(number));
  const [oldest] = files.keys();
  if (files.size > mostFiles && oldest !== undefined) files.delete(oldest);
  return kept;
};
