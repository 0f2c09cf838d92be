import { afterEach, describe, expect, it } from 'vitest';
import { askPage, askPageFor, choose } from './ask-page.ts';
import { cardText } from './card.ts';
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

/** Has the page do what the key of a command does. */
const walk = (direction: 'next' | 'previous'): Promise<void> =>
  extension.browser.runCommand(`${direction}-name`);

/** Which names are marked, by document, and what has the keyboard where. */
const marked = async (): Promise<{ names: Record<string, string>; focus: string[] }> => {
  const page =
    (await extension.tab.highlights()).find(({ highlight }) => highlight === 'backstory-active')?.text ?? '';
  const frames = await extension.tab.evaluate(() => {
    const all: unknown = Reflect.get(window, 'framesMarked');
    return Object.entries({ ...(all as Record<string, { marked: string; focus: string }>) });
  });
  const names = [['page', page], ...frames.map(([frame, { marked: name }]) => [frame, name])] as const;
  return {
    names: Object.fromEntries(names.filter(([, name]) => name !== '')),
    focus: frames.map(([frame, { focus }]) => `${frame} ${focus}`),
  };
};
const markedIs = (wanted: Readonly<Record<string, string>>): Promise<unknown> =>
  until(
    `marked is ${JSON.stringify(wanted)}`,
    marked,
    ({ names }) => JSON.stringify(names) === JSON.stringify(wanted),
  );

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

  it('is walked by keyboard from its own mentions into those of frames and back, and opens a card there', async () => {
    await walk('next');
    await markedIs({ page: 'Kim Jong Un' });
    const total = Object.values(everyName).reduce((sum, count) => sum + count, 0);
    await until('all documents are counted', async () =>
      (await cardText(extension.tab))?.includes(`1 of ${total}`),
    );
    await walk('next');
    await markedIs({ page: 'Pyongyang' });
    await walk('next');
    await markedIs({ same: 'Kim Jong Un' });
    await walk('next');
    await markedIs({ same: 'Vladimir Putin' });
    await extension.tab.press('Enter');
    await until('a card in the frame has the keyboard', async () =>
      (await marked()).focus.includes('same backstory-card'),
    );
    await extension.tab.press('Escape');
    await markedIs({});
    await walk('next');
    await markedIs({ same: 'Moscow' });
    await walk('next');
    await markedIs({ elsewhere: 'Emmanuel Macron' });
    await walk('next');
    await walk('next');
    await until('the frame below the fold is scrolled to', () =>
      extension.tab.evaluate(() => {
        const { top, bottom } = document.getElementById('written')!.getBoundingClientRect();
        return scrollY > 0 && top < innerHeight && bottom > 0;
      }),
    );
    for (let steps = 0; steps < 3; steps += 1) await walk('previous');
    await markedIs({ same: 'Moscow' });
    await walk('previous');
    await walk('previous');
    await walk('previous');
    await markedIs({ page: 'Pyongyang' });
    await extension.tab.press('Escape');
    await markedIs({});
  });

  it('forgets a frame that is taken out while the background sleeps', async () => {
    await extension.browser.killBackground();
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
