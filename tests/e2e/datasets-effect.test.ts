import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { palette } from '../../src/shared/palette.ts';
import { askBackground, askPage } from './ask-page.ts';
import { stored } from './belongings.ts';
import { click, filled, label, shownText } from './controls.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { confirm, drop, shows } from './workshop.ts';

// A page and the reader lie open while datasets are changed in the options; nothing is reloaded.
const extension = useExtension();
const tolkien = readFileSync(
  resolve(import.meta.dirname, '../fixtures/datasets/valid/tolkien.jsonl'),
  'utf8',
);

beforeAll(async () => {
  await extension.control.evaluate(() => {
    location.hash = '#datasets';
  });
  await extension.read('novel');
});
afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** Waits until the open page links Frodo to this entity; to none where there is none. */
const linksFrodoTo = async (entity: string | undefined): Promise<void> => {
  await until(
    `the page links Frodo to ${entity ?? 'nobody'}`,
    () => askPage(extension.control, extension.tab.id),
    ({ status, names }) =>
      status === 'done' && names.find(({ name }) => name.startsWith('Frodo'))?.entity === entity,
  );
};

const importAs = async (name: string): Promise<void> => {
  await drop(extension.control, { [`${name}.jsonl`]: tolkien });
  await shows(extension.control, 'Frodo Baggins is a hobbit');
  await click(extension.control, label('importStart'));
  await shows(extension.control, filled('importDone', '3'));
  await click(extension.control, label('close'));
};

/** Opens what the row of a dataset hides, and presses what it has by a label's text. */
const press = async (dataset: string, name: Parameters<typeof label>[0]): Promise<void> => {
  await until(`${name} of ${dataset} can be pressed`, () =>
    extension.control.evaluate(
      (wanted, text) => {
        const row = [...document.querySelectorAll('.dataset')].find(
          (one) => one.querySelector('.dataset-name')?.textContent === wanted,
        );
        const more = row?.querySelector('details');
        if (!more) return false;
        more.open = true;
        const control = [...more.querySelectorAll<HTMLElement>('label, button')].find(
          ({ textContent }) => textContent === text,
        );
        control?.click();
        return control !== undefined;
      },
      dataset,
      label(name),
    ),
  );
};

it('what a dataset knows is found on an open page as soon as it is in, and as long as it is on', async () => {
  await linksFrodoTo(undefined);
  await importAs('tolkien');
  await linksFrodoTo('tolkien:frodo-baggins');
  await click(extension.control, filled('datasetOn', 'Tolkien'));
  await linksFrodoTo(undefined);
  await click(extension.control, filled('datasetOn', 'Tolkien'));
  await linksFrodoTo('tolkien:frodo-baggins');
});

it('priority and sites hold on an open page at once', async () => {
  await importAs('legends');
  // Of two of one priority the newer goes first.
  await linksFrodoTo('legends:frodo-baggins');
  await press('Tolkien', 'priorityHigh');
  await linksFrodoTo('tolkien:frodo-baggins');
  await until('it is kept to a site', () =>
    extension.control.evaluate((name) => {
      const field = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent === name,
      )?.control;
      if (!(field instanceof HTMLInputElement)) return false;
      field.value = 'example.org';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return field.dispatchEvent(new Event('change', { bubbles: true }));
    }, label('datasetSites')),
  );
  await linksFrodoTo('legends:frodo-baggins');
});

it('another colour shows in what is asked for next, and has no page read anew', async () => {
  const { control } = extension;
  const inUse = async (): Promise<unknown> => (await stored(control))['datasetsInUse'];
  const before = await inUse();
  await press('Legends', 'colourRed');
  await until('a search has it', async () =>
    JSON.stringify(await askBackground(control, 'search', { query: 'gardener sam' })).includes(
      palette.red.light,
    ),
  );
  expect(await inUse()).toBe(before);
});

it('a dataset that is deleted is gone from an open page and from what the reader shows', async () => {
  const reader = await extension.browser.newTab();
  await reader.open(extension.browser.extensionUrl('reader/index.html#search=gardener%20sam'));
  const finds = (shown: boolean) =>
    until(
      `the search ${shown ? 'finds' : 'no longer finds'} the article`,
      () => shownText(reader),
      (text) => text.includes('Frodo Baggins') === shown,
    );
  await finds(true);
  for (const name of ['Legends', 'Tolkien']) {
    await press(name, 'datasetDelete');
    await confirm(extension.control);
  }
  await finds(false);
  // A page in the background is read when it is seen again.
  await reader.close();
  await linksFrodoTo(undefined);
});
