import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '../e2e/driver/launch.ts';
import { measureDetection, measureGrowth } from './detection.ts';
import { measureInChromium } from './in-chromium.ts';
import { ratio, table } from './measure.ts';
import { measureDataMemory } from './data-memory.ts';
import { measureRelated } from './related.ts';
import { measureSize } from './size.ts';

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  if (!existsSync(join(builtExtension('chromium'), 'manifest.json'))) {
    throw new Error('dist/chrome is missing: run "npm run build"');
  }
  const measures = [
    ...measureDataMemory(),
    ...measureDetection(),
    measureGrowth(),
    ...measureRelated(),
    ...(await measureInChromium()),
    ...measureSize(),
  ];
  console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  console.log(table(measures));
  if (values.json === undefined) return;
  const rows = measures.map((measure) => ({ ...measure, ratio: ratio(measure) }));
  writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
};

try {
  await main();
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
}
