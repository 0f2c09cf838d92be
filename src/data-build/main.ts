import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeIndex } from '../core/dataset/encode-index.ts';
import { encodeTexts } from '../core/dataset/texts.ts';
import { TaggerModel } from '../core/detect/model.ts';
import { encodeDetails } from '../core/entities/details.ts';
import { encodeEntities } from '../core/entities/encode.ts';
import { EntityTable } from '../core/entities/table.ts';
import { analyseArticles } from './analyse-articles.ts';
import { buildArticles } from './articles.ts';
import { buildEntities } from './entities.ts';
import { isCurrent, stamp } from './freshness.ts';
import { dataFolder, modelFile } from './paths.ts';
import { silent } from './report.ts';
import { encodeSearchIndex } from './search-index.ts';
import { countries } from './sources/countries/countries.ts';
import { countryCodes } from './sources/countries/country-codes.ts';
import { worldTopology } from './world.ts';

/** Where the data is put together; of this process alone. */
const nextFolder = `${dataFolder}.${process.pid}`;
const started = performance.now();
const report = (line: string): void => {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
};
const write = (name: string, bytes: Uint8Array): void => {
  writeFileSync(join(nextFolder, name), bytes);
  report(`${name}  ${(bytes.length / 1e6).toFixed(2)} MB`);
};

if (isCurrent() && !process.argv.includes('--force')) {
  console.log('build/data is up to date (npm run data -- --force builds it anew)');
} else {
  const begun = new Date();
  rmSync(nextFolder, { recursive: true, force: true });
  mkdirSync(join(nextFolder, 'texts'), { recursive: true });

  const entities = buildEntities(report);
  const packed = encodeEntities(entities);
  write('entities.bin', packed);
  write('details.bin', encodeDetails(entities));

  const codes = countryCodes(countries(silent));
  write('world.json', new TextEncoder().encode(JSON.stringify(worldTopology(codes))));

  const model = readFileSync(modelFile);
  write('model.bin', model);
  const data = {
    table: new EntityTable(packed.buffer),
    model: new TaggerModel(new Uint8Array(model).buffer),
  };

  const articles = analyseArticles(data, buildArticles(entities, report));
  report(`${articles.length} articles analysed`);
  write('index.bin', encodeIndex(articles, packed, entities.length));
  const records = articles.map(({ record }) => record);
  write('search.bin', encodeSearchIndex(records));
  const texts = encodeTexts(records);
  for (const [number, file] of texts.entries())
    writeFileSync(join(nextFolder, 'texts', `${number}.bin`), file);
  report(`${texts.length} files of texts`);
  stamp(nextFolder, begun);
  // In one step, so that whoever reads the data meanwhile finds all of the old or all of the new.
  rmSync(dataFolder, { recursive: true, force: true });
  renameSync(nextFolder, dataFolder);
}
