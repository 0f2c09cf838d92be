import { beforeAll, describe, expect, it } from 'vitest';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

describe.each(['light', 'dark'] as const)('in %s colours', (colours) => {
  beforeAll(() => extension.tab.render({ colours }));

  it.each([
    ['options', 'options/index.html', 'main fieldset'],
    ['shown after installing', 'welcome/index.html', '.live-name'],
  ])('the page %s has no accessibility problem', async (_, path, ready) => {
    // From elsewhere: another hash alone would not load the page anew.
    await extension.tab.open('about:blank');
    await extension.tab.open(extension.browser.extensionUrl(path));
    await until(`${path} is shown`, () =>
      extension.tab.evaluate((selector) => document.querySelector(selector) !== null, ready),
    );
    await extension.tab.settled();
    expect(await extension.tab.accessibilityProblems()).toEqual([]);
  });
});
