import { askPage, askPageFor } from '../e2e/ask-page.ts';
import { cardText } from '../e2e/card.ts';
import { until } from '../e2e/driver/until.ts';
import { median, quantile, type Measure } from './measure.ts';
import type { PageUnderTest } from './page-load.ts';

const cards = 24;
/** The first ones load what later ones find loaded: descriptions and files of texts. */
const warmUp = 4;

/**
 * Runs in the page, before the extension: notes how long it takes from the key that opens a card, which is when a resting
 * pointer's timer would fire, to the end of the frame in which the card is there. Cards are put in with their content.
 */
const timeCards = (): void => {
  let asked: number | undefined;
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Enter') asked = performance.now();
    },
    { capture: true },
  );
  new MutationObserver((records) => {
    const isCard = (node: Node): boolean => node.nodeName.toLowerCase() === 'backstory-card';
    if (asked === undefined || !records.some(({ addedNodes }) => [...addedNodes].some(isCard))) return;
    const start = asked;
    asked = undefined;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => performance.measure('card', { start }), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true });
};

/** How soon a card is painted with its content, with the background awake. */
export const measureCards = async ({ browser, control, url }: PageUnderTest): Promise<Measure[]> => {
  const tab = await browser.newTab();
  await tab.callAtStart(timeCards);
  await tab.open(url);
  await until(
    `${url} is analysed`,
    () => askPage(control, tab.id),
    ({ status }) => status === 'done',
  );
  const times = (): Promise<number[]> =>
    tab.evaluate(() => performance.getEntriesByName('card').map(({ duration }) => duration));
  for (let card = 1; card <= cards; card++) {
    await askPageFor(control, tab.id, 'walk', { direction: 'next' });
    await until('a highlight is reached', async () => (await cardText(tab))?.includes(' of ') ?? false);
    await tab.press('Enter');
    await until('the card is painted', async () => (await times()).length === card);
    await tab.press('Escape');
    await until('the card is closed', async () => (await cardText(tab)) === undefined);
  }
  const warm = (await times()).slice(warmUp);
  await tab.close();
  return [
    { name: 'card: opening to first paint with content, median', value: median(warm), unit: 'ms' },
    { name: '... 95th percentile', value: quantile(warm, 0.95), unit: 'ms' },
  ];
};
