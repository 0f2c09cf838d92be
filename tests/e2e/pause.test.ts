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

it('a page that mutates without end is left alone until the reader has it go on', async () => {
  await extension.read('frantic');
  await call('rage');
  const paused = await until('the page is paused', state, ({ status }) => status === 'paused', {
    deadline: 70_000,
  });
  expect(paused.pauseReason).toBe('busy-page');
  expect(paused.milliseconds).toBeGreaterThan(1500);
  await call('calm');
  await extension.tab.evaluate(() => {
    const last = document.getElementById('last');
    if (last) last.textContent = 'Emmanuel Macron flew to Berlin.';
  });
  expect((await state()).status).toBe('paused');
  await askPageFor(extension.control, extension.tab.id, 'resume', null);
  await until('the page is read again', state, ({ status, names }) => {
    const found = names.map(({ name }) => name);
    return status === 'done' && found.includes('Emmanuel Macron') && found.includes('Berlin');
  });
});
