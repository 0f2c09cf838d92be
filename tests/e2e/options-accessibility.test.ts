import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { store } from './belongings.ts';
import { click, filled, label, submit, typeSearch } from './controls.ts';
import type { ExtensionBrowser, Tab } from './driver/extension-browser.ts';
import { builtExtension, launch } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { chooseFiles, drop, pressAt, shows } from './workshop.ts';

let browser: ExtensionBrowser;
let page: Tab;

beforeAll(async () => {
  browser = await launch(inject('browser'), { extension: builtExtension(inject('browser')) });
  page = await browser.newTab();
});
afterAll(() => browser.close());

const hasNoProblem = async (): Promise<void> => {
  await page.settled();
  expect(await page.accessibilityProblems()).toEqual([]);
};
const closeDialog = (): Promise<void> =>
  page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());

describe.each(['light', 'dark'] as const)(
  'in %s colours the options have no accessibility problem',
  (colours) => {
    beforeAll(async () => {
      await page.render({ colours });
      await page.open('about:blank');
      await page.open(browser.extensionUrl('options/index.html'));
      await store(page, {
        settings: { version: 1, choices: { sitesOff: ['example.org', '*.gov'] } },
        corrections: [{ id: 'a', verdict: 'mute', surface: 'Moscow', made: 1 }],
      });
    });

    it('with lists of sites and corrections, a wrong site, and a dialog', async () => {
      await submit(page, label('siteAddOff'), 'no site');
      await until('it is refused', () =>
        page.evaluate((sentence) => document.body.innerText.includes(sentence), label('siteNotOne')),
      );
      await hasNoProblem();
      await click(page, label('resetAsk'));
      await hasNoProblem();
      await closeDialog();
      await click(page, label('deleteAllAsk'));
      await hasNoProblem();
      await closeDialog();
    });

    it('while a backup is looked over, and when it is refused', async () => {
      const field = '#backup input[type=file]';
      const backup = { format: 'backstory-backup', version: 1, choices: { theme: 'system' } };
      await chooseFiles(page, field, { 'a.json': JSON.stringify({ ...backup, corrections: [], saved: [] }) });
      await until('it is shown', () => page.evaluate(() => document.querySelector('.review') !== null));
      await hasNoProblem();
      await click(page, label('cancel'));
      await chooseFiles(page, field, { 'b.json': 'no' });
      await until('it is refused', () =>
        page.evaluate(() => document.querySelector('#backup [role=alert]') !== null),
      );
      await hasNoProblem();
    });

    it('from files that are dropped to a dataset with all its choices', async () => {
      await drop(page, {
        'places.csv': 'name,body,when\nSark,Sark is an island.,2020\n',
        'wrong.jsonl': 'no\n',
      });
      await shows(page, label('columnsLegend'), label('previewProblems'));
      await hasNoProblem();
      await click(page, label('cancel'));
      await drop(page, { 'storms.jsonl': 30_000 });
      await click(page, label('importStart'));
      await pressAt(page, 1000, label('importPause'));
      await shows(page, label('phasePaused'));
      await hasNoProblem();
      await click(page, label('importCancel'));
      await hasNoProblem();
      await page.open('about:blank');
      await page.open(browser.extensionUrl('options/index.html'));
      await shows(page, label('unfinishedHeading'));
      await hasNoProblem();
      await drop(page, { 'few.jsonl': 3, 'wrong.jsonl': 'no\n' });
      await click(page, label('importStart'));
      await shows(page, filled('importDone', '3'), label('problemNotJson'));
      await click(page, label('datasetMore'));
      await hasNoProblem();
      await click(page, label('datasetDelete'));
      await hasNoProblem();
      await page.evaluate(() =>
        document.querySelector<HTMLButtonElement>('dialog[open] .button-danger')?.click(),
      );
    });

    it('while they are searched, with and without a result', async () => {
      const search = (query: string): Promise<void> => typeSearch(page, query);
      await search('colour');
      await hasNoProblem();
      await search('xyzzy');
      await until('nothing is found', () =>
        page.evaluate(() => document.querySelector('.options-main .state-title') !== null),
      );
      await hasNoProblem();
      await search('');
    });
  },
);
