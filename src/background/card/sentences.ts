import * as v from 'valibot';
import type { DatasetIndex } from '../../core/dataset/index.ts';
import { recordIn, textFileOf } from '../../core/dataset/texts.ts';
import { tellingSentence, type TellingWords } from '../../core/rank/telling-sentence.ts';
import { textFile } from '../data.ts';

const recordSchema = v.object({ id: v.string(), text: v.string() });

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
      const record = v.safeParse(recordSchema, recordIn(await textFile(textFileOf(article)), article));
      return record.success && record.output.id === id ? tellingSentence(record.output.text, words) : '';
    }),
  );
