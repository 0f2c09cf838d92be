import { afterEach, describe, expect, it } from 'vitest';
import { askPage } from './ask-page.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** Waits until the highlighted texts of the tab fit. */
const highlighted = (what: string, fits: (texts: readonly string[]) => boolean): Promise<readonly string[]> =>
  until(what, async () => (await extension.tab.highlights()).map(({ text }) => text), fits);

const setText = (id: string, text: string): Promise<void> =>
  extension.tab.evaluate(
    (element, value) => {
      const node = document.getElementById(element)?.firstChild;
      if (node) node.nodeValue = value;
    },
    id,
    text,
  );

describe('a single-page application', () => {
  it('is followed from view to view', async () => {
    await extension.read('spa');
    await highlighted(
      'the first view',
      (texts) => texts.includes('Vladimir Putin') && texts.includes('Moscow'),
    );
    await extension.tab.evaluate(() => {
      const visit: unknown = Reflect.get(window, 'visit');
      if (typeof visit === 'function')
        visit('/second', 'Second view', 'Emmanuel Macron met Olaf Scholz in Berlin.');
    });
    const texts = await highlighted('the second view', (seen) => seen.includes('Emmanuel Macron'));
    expect(texts).toEqual(expect.arrayContaining(['Emmanuel Macron', 'Olaf Scholz', 'Berlin']));
    expect(texts).not.toContain('Vladimir Putin');
  });
});

const feedLength = (): Promise<number> =>
  extension.tab.evaluate(() => document.querySelectorAll('#feed section').length);

/** The city that the last paragraph of the endless page is about. */
const lastCity = (): Promise<string> =>
  extension.tab.evaluate(() => {
    const last = [...document.querySelectorAll('#feed p')].at(-1);
    return /arrived in (\w+)/.exec(last?.textContent ?? '')?.[1] ?? '';
  });

describe('an endless page', () => {
  it('is followed as it grows', async () => {
    await extension.read('infinite');
    let length = await feedLength();
    for (let screens = 0; screens < 8; screens++) {
      await extension.tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      length = await until('the page grows', feedLength, (now) => now > length);
      const city = await until('the last paragraph', lastCity, (name) => name !== '');
      await highlighted(`${city}, the last city`, (texts) => texts.includes(city));
    }
  });
});

describe('a page that is edited', () => {
  it('gets highlights where names come and loses them where they go', async () => {
    await extension.read('editable');
    await highlighted(
      'the first text',
      (texts) => texts.includes('Kim Jong Un') && texts.includes('Pyongyang'),
    );
    await setText('second', 'Narendra Modi was here.');
    await highlighted('the name that came', (texts) => texts.includes('Narendra Modi'));
    await setText('first', 'Nobody spoke at all.');
    await highlighted(
      'no more than what is left',
      (texts) => [...texts].sort().join() === 'Narendra Modi,Pyongyang',
    );
  });

  it('keeps highlights on the names when text is put before them', async () => {
    await extension.read('editable');
    await highlighted('the first text', (texts) => texts.includes('Kim Jong Un'));
    await setText('first', 'Late in the evening Kim Jong Un spoke for an hour.');
    await highlighted('the moved name', (texts) => texts.includes('Kim Jong Un'));
    await extension.analysed();
    expect((await extension.tab.highlights()).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Kim Jong Un', 'Pyongyang']),
    );
  });

  it('loses highlights with the elements that are taken out', async () => {
    await extension.read('editable');
    await highlighted('the first text', (texts) => texts.includes('Pyongyang'));
    await extension.tab.evaluate(() => document.getElementById('third')?.remove());
    const state = await until(
      'the removed name is forgotten',
      () => extension.analysed(),
      ({ names }) => names.every(({ name }) => name !== 'Pyongyang'),
    );
    expect(state.names.map(({ name }) => name)).toEqual(['Kim Jong Un']);
    await highlighted('only what is left', (texts) => texts.join() === 'Kim Jong Un');
  });
});

describe('text that takes room but cannot be seen', () => {
  it.each([
    ['by its own style', 'Vladimir Putin', () => document.getElementById('own')?.removeAttribute('style')],
    ['by a class around it', 'Narendra Modi', () => document.body.classList.add('open')],
  ] as const)('is read when it comes into sight %s', async (_, name, show) => {
    await extension.read('unseen');
    const texts = await highlighted('what is in sight', (seen) => seen.includes('Kim Jong Un'));
    expect(texts).not.toContain(name);
    await extension.tab.evaluate(show);
    await highlighted(`${name}, who has come into sight`, (seen) => seen.includes(name));
  });

  it('is read while the pointer has the page show it', async () => {
    await extension.read('unseen');
    await highlighted('what is in sight', (seen) => seen.includes('Kim Jong Un'));
    const { left, top } = await extension.tab.evaluate(() => {
      const { x, y } = document.getElementById('menu')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { left: x + 5, top: y + 5 };
    });
    await extension.tab.pointAt(left, top);
    await highlighted('what was invisible and what was not rendered', (seen) =>
      ['Emmanuel Macron', 'Keir Starmer'].every((name) => seen.includes(name)),
    );
  });
});

describe('a page that is left', () => {
  it('in the middle of its analysis is read to its end when the reader comes back', async () => {
    const { tab, control, pages } = extension;
    await tab.open(pages.url('long'));
    await until(
      'the analysis has begun',
      () => askPage(control, tab.id),
      ({ names }) => names.length > 0,
      { interval: 5 },
    );
    await tab.open(pages.url('story'));
    await extension.analysed();
    // Once the call has come back: the document that it is made in goes.
    await tab.evaluate(() => {
      setTimeout(() => history.back());
    });
    await until(
      'the reader is back',
      async () => (await tab.evaluate(() => document.title)) === 'Dispatches',
    );
    const { names } = await extension.analysed();
    expect(names.length).toBeGreaterThan(40);
    await highlighted('the page has highlights', (texts) => texts.length > 0);
  });
});
