import { resolve } from 'node:path';
import * as v from 'valibot';
import { root } from '../../data-build/paths.ts';
import { readJsonLines } from '../../files/json-lines.ts';

const gradeSchema = v.picklist([1, 2]);

const pageSchema = v.object({
  id: v.string(),
  /** Pages to tune on, and pages held back to judge by. */
  half: v.picklist(['tune', 'held']),
  text: v.string(),
  /** 2: what a reader needs; 1: useful. All other articles count 0. */
  grades: v.record(v.string(), gradeSchema),
});

/** A page text with graded articles. */
export type JudgedPage = v.InferOutput<typeof pageSchema>;

const file = resolve(root, 'tests/fixtures/judged-pages.jsonl');

/** Reads the judged pages. Throws, naming file and line, where one does not fit. */
export const readJudgedPages = (): readonly JudgedPage[] => readJsonLines(file, pageSchema);
