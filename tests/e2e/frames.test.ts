import { afterEach, describe, expect, it } from 'vitest';
import { askPage, askPageFor, choose } from './ask-page.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { otherHost } from './pages/frames.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

const counts = async (): Promise<Record<string, number>> => {
  const { names } = await askPage(extension.control, extension.tab.id);
  return Object.fromEntries(names.map(({ name, count }) => [name, count]));
};

const told = (): Promise<Record<string, number>> =>
  extension.tab.evaluate(() => {
    const all: unknown = Reflect.get(window, 'framesTold');
    return typeof all === 'object' && all !== null ? { ...(all as Record<string, number>) } : {};
  });

const everyName = {
  'Kim Jong Un': 2,
  Pyongyang: 1,
  'Vladimir Putin': 1,
  Moscow: 1,
  'Emmanuel Macron': 1,
  Berlin: 1,
  'Olaf Scholz': 1,
  Tokyo: 1,
};

describe('a page with frames', () => {
  it('has the names of all frames in its report, but those of very small ones', async () => {
    await extension.tab.open(extension.pages.url('frames'));
    await until(
      'the frames are told of',
      counts,
      (seen) => Object.keys(seen).length >= Object.keys(everyName).length,
    );
    expect(await counts()).toEqual(everyName);
  });

  it('has highlights in them', async () => {
    await until('frames have highlights', told, ({ same = 0, elsewhere = 0 }) => same > 0 && elsewhere > 0);
    expect((await told())['small']).toBe(0);
  });

  it('is led through from its own mentions to those in frames', async () => {
    const kim = { name: 'Kim Jong Un', kind: 'person', entity: 'kim-jong-un', direction: 'next' };
    for (const position of [1, 2, 1]) {
      expect(await askPageFor(extension.control, extension.tab.id, 'goTo', kim)).toEqual({
        position,
        count: 2,
      });
    }
  });

  it('forgets a frame that is taken out', async () => {
    await extension.tab.evaluate(() => document.querySelector('iframe')?.remove());
    await until('the names of the frame are gone', counts, (seen) => !('Vladimir Putin' in seen));
    expect((await counts())['Kim Jong Un']).toBe(1);
  });

  it('leaves the frames of a site that is switched off alone', async () => {
    await choose(extension.control, { sitesOff: [otherHost] });
    await until('its names are gone', counts, (seen) => !('Emmanuel Macron' in seen));
    expect(await counts()).toMatchObject({ 'Kim Jong Un': 1, Tokyo: 1 });
    await choose(extension.control, { sitesOff: ['127.0.0.1'] });
    await until('nothing is found', counts, (seen) => Object.keys(seen).length === 0);
    await until('no highlight is left', told, ({ elsewhere }) => elsewhere === 0);
  });
});
