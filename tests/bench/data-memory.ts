import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadAnalyser, loadIndex } from '../../src/cli/load.ts';
import { analyse } from '../../src/core/analyse.ts';
import type { Measure } from './measure.ts';
import { news } from './news.ts';

/** Bytes on the heap and in array buffers after everything unreachable is gone. */
const bytesInUse = (): number => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function')
    for (let round = 0; round < 3; round++) Reflect.apply(collect, undefined, []);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Memory of what the background keeps loaded: after use, as scratch space counts too. */
export const measureDataMemory = (): Measure[] => {
  const story = news(1500, 1).join('\n');
  const before = bytesInUse();
  const analyser = loadAnalyser();
  analyse(analyser, story);
  const withAnalyser = bytesInUse();
  const index = loadIndex();
  index.find('');
  const withIndex = bytesInUse();
  // Both are still in use here, so that they are not collected before.
  analyse(analyser, index.summary(0).title);
  return [
    { name: 'memory of detector and entity table', value: (withAnalyser - before) / 1e6, unit: 'MB' },
    {
      name: 'memory of the article index without texts',
      value: (withIndex - withAnalyser) / 1e6,
      unit: 'MB',
    },
  ];
};
