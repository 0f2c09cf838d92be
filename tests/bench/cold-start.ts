import { askBackground } from '../e2e/ask-page.ts';
import type { ExtensionBrowser, Tab } from '../e2e/driver/extension-browser.ts';
import { median, type Measure } from './measure.ts';

const rounds = 5;
const request = {
  blocks: ['Kim Jong Un met Vladimir Putin at the Vostochny Cosmodrome.'],
  known: [],
  language: 'en',
};

/** Milliseconds from a message to a background that does not run until its answer. */
export const measureColdStart = async (browser: ExtensionBrowser, control: Tab): Promise<Measure[]> => {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await browser.killBackground();
    cold.push(await answered(control));
    warm.push(await answered(control));
  }
  return [
    { name: 'background, cold: message to answer', value: median(cold), unit: 'ms' },
    { name: 'background, running: message to answer', value: median(warm), unit: 'ms' },
  ];
};

const answered = async (control: Tab): Promise<number> => {
  const start = performance.now();
  const reply = await askBackground(control, 'analyse', request);
  const milliseconds = performance.now() - start;
  if (!JSON.stringify(reply).includes('"ok":true')) throw new Error(`no answer but ${JSON.stringify(reply)}`);
  return milliseconds;
};
