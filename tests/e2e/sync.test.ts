import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { carryAccount, store, stored } from './belongings.ts';
import { click, label } from './controls.ts';
import type { ExtensionBrowser, Tab } from './driver/extension-browser.ts';
import { builtExtension, launch } from './driver/launch.ts';
import { until } from './driver/until.ts';

// What goes over a network in life the test carries from one browser to the other.
const name = inject('browser');
const running: ExtensionBrowser[] = [];
let desk: Tab;
let lap: Tab;

const start = async (): Promise<Tab> => {
  const browser = await launch(name, { extension: builtExtension(name) });
  running.push(browser);
  const page = await browser.newTab();
  await page.open(browser.extensionUrl('options/index.html#backup'));
  return page;
};
beforeAll(async () => {
  desk = await start();
  lap = await start();
});
afterAll(async () => {
  for (const browser of running) expect(await browser.errors()).toEqual([]);
  await Promise.all(running.map((browser) => browser.close()));
});

const choose = (page: Tab, choices: object): Promise<void> =>
  store(page, { settings: { version: 1, choices } });
const mute = (id: string, surface: string) => ({ id, verdict: 'mute', surface, made: Number(id) });
const correct = (page: Tab, corrections: readonly object[]): Promise<void> => store(page, { corrections });

/** Waits until the account as this browser has it holds this value, whenever it was changed. */
const accountHas = (page: Tab, key: string, value: unknown): Promise<unknown> =>
  until(
    `the account has ${key}: ${JSON.stringify(value)}`,
    async () => (await stored(page, 'sync'))[key],
    (entry) => isDeepStrictEqual(v.parse(entrySchema, entry).value, value),
  );
const has = (page: Tab, expected: object): Promise<unknown> =>
  until(
    `there is ${JSON.stringify(expected)}`,
    async () => v.parse(belongingsSchema, await stored(page)),
    ({ settings, corrections }) => isDeepStrictEqual({ choices: settings.choices, corrections }, expected),
  );
const entrySchema = v.object({ value: v.unknown() });
const belongingsSchema = v.object({
  settings: v.object({ choices: v.unknown() }),
  corrections: v.unknown(),
});

it('nothing is in the account before the reader turns it on', async () => {
  await choose(desk, { theme: 'dark' });
  expect(await stored(desk, 'sync')).toEqual({});
  await choose(desk, { theme: 'dark', sitesOff: ['a.org'] });
  await correct(desk, [mute('1', 'Moscow')]);
  await click(desk, label('syncSwitch'));
  await accountHas(desk, 'setting:theme', 'dark');
  await accountHas(desk, 'site:a.org', 'off');
});

it('a second computer that joins keeps what it has, and gets what the first one has', async () => {
  await choose(lap, { showPlaces: false, sitesOff: ['b.org'] });
  await correct(lap, [mute('2', 'Paris')]);
  await carryAccount(desk, lap);
  await click(lap, label('syncSwitch'));
  const both = {
    choices: { theme: 'dark', showPlaces: false, sitesOff: ['a.org', 'b.org'] },
    corrections: [mute('1', 'Moscow'), mute('2', 'Paris')],
  };
  await has(lap, both);
  await accountHas(lap, 'setting:showPlaces', false);
  await carryAccount(lap, desk);
  await has(desk, both);
});

it('of edits on both at the same time nothing is lost, and the later of two on one thing stands', async () => {
  // Neither has heard of the other yet.
  await choose(desk, { theme: 'light', showPlaces: false, sitesOff: ['a.org', 'b.org', 'desk.org'] });
  await accountHas(desk, 'site:desk.org', 'off');
  await correct(lap, [mute('1', 'Moscow'), mute('2', 'Paris'), mute('3', 'Rome')]);
  await choose(lap, { theme: 'system', showPlaces: false, sitesOff: ['b.org'], sitesOn: ['lap.org'] });
  await accountHas(lap, 'site:lap.org', 'on');
  const theirs = await stored(desk, 'sync');
  await carryAccount(lap, desk);
  const merged = {
    choices: {
      theme: 'system',
      showPlaces: false,
      sitesOff: ['b.org', 'desk.org'],
      sitesOn: ['lap.org'],
    },
    corrections: [mute('1', 'Moscow'), mute('2', 'Paris'), mute('3', 'Rome')],
  };
  await has(desk, merged);
  expect(Object.keys(theirs)).not.toContain('site:lap.org');
  await accountHas(desk, 'site:desk.org', 'off');
  await carryAccount(desk, lap);
  await has(lap, merged);
});

it('a correction taken back on one is gone on the other, and many fit in small pieces', async () => {
  const many = Array.from({ length: 200 }, (_, at) => mute(`${at + 10}`, `Name ${at}`));
  await correct(lap, [mute('2', 'Paris'), ...many]);
  await accountHas(lap, 'correction:209', mute('209', 'Name 199'));
  const items = Object.entries(await stored(lap, 'sync'));
  expect(items.length).toBeLessThanOrEqual(512);
  for (const [key, item] of items) expect(key.length + JSON.stringify(item).length).toBeLessThanOrEqual(8192);
  await carryAccount(lap, desk);
  await until(
    'the other computer has them all, and not what is gone',
    async () => (await stored(desk))['corrections'],
    (corrections) => Array.isArray(corrections) && corrections.length === 201,
  );
});

it('what is deleted on one computer is left to the other, and the account is empty', async () => {
  await click(desk, label('deleteAllAsk'));
  await desk.evaluate(() =>
    document.querySelector<HTMLButtonElement>('dialog[open] .button-danger')?.click(),
  );
  await until('nothing is stored', async () => Object.keys(await stored(desk)).length === 0);
  expect(await stored(desk, 'sync')).toEqual({});
  await carryAccount(desk, lap);
  // The other one puts back what it has: nobody asked it to forget.
  await accountHas(lap, 'setting:theme', 'system');
});

it('what a round under way still writes is deleted with all else', async () => {
  // The page stands in for the background in the middle of a round.
  await lap.evaluate(() => {
    void navigator.locks.request(
      'sync',
      () => new Promise((resolve) => addEventListener('round-ends', resolve, { once: true })),
    );
  });
  await click(lap, label('deleteAllAsk'));
  await lap.evaluate(() => document.querySelector<HTMLButtonElement>('dialog[open] .button-danger')?.click());
  await until('the deletion waits', () =>
    lap.evaluate(async () =>
      Boolean((await navigator.locks.query()).pending?.some(({ name: lock }) => lock === 'sync')),
    ),
  );
  await correct(lap, [mute('7', 'Oslo')]);
  await lap.evaluate(() => dispatchEvent(new Event('round-ends')));
  await until('nothing is stored', async () => Object.keys(await stored(lap)).length === 0);
  expect(await stored(lap, 'sync')).toEqual({});
});
