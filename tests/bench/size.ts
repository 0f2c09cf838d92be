import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Measure } from './measure.ts';

const dist = resolve(import.meta.dirname, '../../dist');

/** Sizes of the built packages in megabytes. */
export const measureSize = (): Measure[] =>
  ['chrome', 'firefox'].map((browser) => ({
    name: `extension for ${browser}, zipped`,
    value: statSync(resolve(dist, `backstory-${browser}.zip`)).size / 1e6,
    unit: 'MB',
  }));
