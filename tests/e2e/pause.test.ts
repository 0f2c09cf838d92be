import { afterEach, expect, it } from 'vitest';
import { askPage, askPageFor, type PageState } from './ask-page.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

const call = (name: 'rage' | 'calm'): Promise<void> =>
  extension.tab.evaluate((which) => {
    const found: unknown = Reflect.get(window, which);
    if (typeof found === 'function') found();
  }, name);

const state = (): Promise<PageState> => askPage(extension.control, extension.tab.id);

/** Has the page, or the frame in it, mutate without end until it is paused. */
const paused = async (): Promise<PageState> => {
  await call('rage');
  const seen = await until('the page is paused', state, ({ status }) => status === 'paused', {
    deadline: 70_000,
  });
  await call('calm');
  return seen;
};

/** Changes the last paragraph of a document: Macron flew to Berlin. */
const addNews = (frame: boolean): Promise<void> =>
  extension.tab.evaluate((inFrame) => {
    const last = (inFrame ? frames[0] : window)?.document.getElementById('last');
    if (last) last.textContent = 'Emmanuel Macron flew to Berlin.';
  }, frame);

const goOn = async (): Promise<void> => {
  await askPageFor(extension.control, extension.tab.id, 'resume', null);
  await until('the page is read again', state, ({ status, names }) => {
    const found = names.map(({ name }) => name);
    return status === 'done' && found.includes('Emmanuel Macron') && found.includes('Berlin');
  });
};

it('a page that mutates without end is left alone until the reader has it go on', async () => {
  await extension.read('frantic');
  const { pauseReason, milliseconds } = await paused();
  expect(pauseReason).toBe('busy-page');
  expect(milliseconds).toBeGreaterThan(1500);
  await addNews(false);
  expect((await state()).status).toBe('paused');
  await goOn();
});

it('so is a frame: the page says so, and has it go on', async () => {
  await extension.read('frantic-frame');
  await until('the frame is read', state, ({ names }) => names.some(({ name }) => name === 'Vladivostok'));
  const { pauseReason, names } = await paused();
  expect(pauseReason).toBe('busy-page');
  expect(names.map(({ name }) => name)).toContain('Joe Biden');
  await addNews(true);
  await goOn();
});
