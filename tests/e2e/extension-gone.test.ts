import { afterEach, expect, it } from 'vitest';
import { openCard } from './card.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** Whether anything of Backstory is to be seen on the page: a highlight that is drawn, a card. */
const traces = (): Promise<string[]> =>
  extension.tab.evaluate(() => {
    const seen: string[] = [];
    CSS.highlights.forEach((highlight, name) => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(
        document.querySelector('p') ?? document.body,
        `::highlight(${name})`,
      );
      const isDrawn = textDecorationLine !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
      if (highlight.size > 0 && isDrawn) seen.push(name);
    });
    if (document.querySelector('backstory-card')?.checkVisibility()) seen.push('card');
    return seen;
  });

it('an extension that goes leaves nothing on the page, and the next copy starts afresh', async () => {
  const { browser, tab } = extension;
  await extension.read('story');
  await openCard(tab, 'Vladimir Putin', 'Russia');
  expect(await traces()).toEqual(expect.arrayContaining(['backstory-person', 'backstory-active', 'card']));

  await browser.switchExtension(false);
  await until('nothing is left', traces, (seen) => seen.length === 0);
  await tab.evaluate(() => {
    document.querySelector('article')?.append('Emmanuel Macron flew to Berlin.');
    document.documentElement.style.background = '#111';
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await tab.pointAt(300, 300);
  await tab.press('Escape');
  await tab.evaluate(() => scrollBy(0, 200));
  await tab.evaluate(
    () =>
      new Promise<null>((resolve) => {
        requestIdleCallback(() => resolve(null), { timeout: 500 });
      }),
  );
  expect(await traces()).toEqual([]);

  await browser.switchExtension(true);
  // Firefox starts it in open pages, Chromium in those that load from now on.
  if (browser.name === 'chromium') await tab.evaluate(() => location.reload());
  await until('it is at work', traces, (seen) => seen.includes('backstory-person'));
  expect(await traces()).not.toContain('backstory-active');
  expect(await tab.evaluate(() => document.querySelector('backstory-card'))).toBeNull();
});
