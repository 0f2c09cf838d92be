import nlp from 'compromise';
import { loadAnalyser } from '../../src/cli/load.ts';
import { analyse } from '../../src/core/analyse.ts';
import { median, timed, type Measure } from './measure.ts';
import { news, wordCount } from './news.ts';

const stories = 40;
const wordsPerStory = 1500;
const rounds = 5;

/** How many times as long ten times the words take: 10 where cost grows in step with length. */
export const measureGrowth = (): Measure => {
  const data = loadAnalyser();
  const short = news(100_000, 1).join('\n');
  const long = Array.from({ length: 10 }, (_, seed) => news(100_000, seed).join('\n')).join('\n');
  const task = (text: string) => (): void => void analyse(data, text);
  for (const text of [short, long]) task(text)();
  const times = Array.from({ length: rounds }, () => [timed(task(short)), timed(task(long))] as const);
  const middle = (which: 0 | 1): number => median(times.map((pair) => pair[which]));
  return {
    name: 'time for 1,000,000 words, beside that for 100,000',
    value: middle(1) / middle(0),
    unit: 'times',
  };
};

/** Words a second of detecting and linking, beside compromise's people and places on the same stories. */
export const measureDetection = (): Measure[] => {
  const data = loadAnalyser();
  const texts = Array.from({ length: stories }, (_, seed) => news(wordsPerStory, seed).join('\n'));
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
  const ours = (): void => {
    for (const text of texts) analyse(data, text);
  };
  const compromise = (): void => {
    for (const text of texts) {
      const parsed = nlp(text);
      parsed.people().out('offset');
      parsed.places().out('offset');
    }
  };
  ours();
  compromise();
  // Turn about, so that neither has the machine at a better time.
  const times = Array.from({ length: rounds }, () => [timed(ours), timed(compromise)] as const);
  const perSecond = (which: 0 | 1): number => (1000 * words) / median(times.map((pair) => pair[which]));
  return [
    {
      name: `detection and linking, ${stories} stories of ${wordsPerStory} words`,
      value: perSecond(0),
      unit: 'words/s',
      peer: { name: 'compromise', value: perSecond(1) },
    },
  ];
};
