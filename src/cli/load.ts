import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { AnalysisData } from '../core/analyse.ts';
import { DatasetIndex } from '../core/dataset/index.ts';
import { fileChecksum } from '../core/dataset/file.ts';
import { recordIn, textFileOf } from '../core/dataset/texts.ts';
import { TaggerModel } from '../core/detect/model.ts';
import { EntityTable } from '../core/entities/table.ts';
import { isCurrent } from '../data-build/freshness.ts';
import { dataFolder, root } from '../data-build/paths.ts';

const textSchema = v.object({ id: v.string(), title: v.string(), text: v.string() });

/** Builds the packed data where it is missing or older than its sources; what that prints goes to standard error. */
const ensureData = (): void => {
  if (isCurrent()) return;
  const { status } = spawnSync('npm', ['run', '--silent', 'data'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the data could not be built: npm run data shows why');
};

const read = (name: string): ArrayBuffer => new Uint8Array(readFileSync(join(dataFolder, name))).buffer;

/** The data of detection and linking, as the extension's background loads it. */
export const loadAnalyser = (): AnalysisData => {
  ensureData();
  return { table: new EntityTable(read('entities.bin')), model: new TaggerModel(read('model.bin')) };
};

/** The article index, without texts. */
export const loadIndex = (): DatasetIndex => {
  ensureData();
  return new DatasetIndex(read('index.bin'), fileChecksum(read('entities.bin')));
};

/** All that ranking needs. */
export const loadAll = (): AnalysisData & { readonly index: DatasetIndex } => ({
  ...loadAnalyser(),
  index: loadIndex(),
});

/** Title and text of every article of an index. */
export const loadTexts = (
  index: DatasetIndex,
): readonly { readonly id: string; readonly title: string; readonly text: string }[] =>
  Array.from({ length: index.size }, (_, article) =>
    v.parse(textSchema, recordIn(read(`texts/${textFileOf(article)}.bin`), article)),
  );
