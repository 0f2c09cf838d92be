import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { store, stored } from './belongings.ts';
import { click, label, shownText } from './controls.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { chooseFiles, confirm } from './workshop.ts';

const downloads = mkdtempSync(join(tmpdir(), 'backstory-downloads-'));
const extension = useExtension({ downloads });

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

const belongings = {
  settings: {
    version: 1,
    choices: { theme: 'dark', leastConfidence: 20, siteMode: 'only', sitesOn: ['*.gov', 'example.org'] },
  },
  corrections: [
    { id: 'a', verdict: 'mute', surface: 'Moscow', kind: 'place', made: 1 },
    { id: 'b', verdict: 'not-this', surface: 'Kim', entity: 'kim-jong-un', host: 'example.org', made: 2 },
  ],
  saved: [{ id: '2023-north-korea-russia-summit', title: 'A summit', saved: 3 }],
};

const review = (): Promise<string> =>
  extension.control.evaluate(() => document.querySelector<HTMLElement>('.review')?.innerText ?? '');
const says = (words: string): Promise<string> =>
  until(
    `the page says "${words}"`,
    () => shownText(extension.control),
    (text) => text.includes(words),
  );

it('all that the reader has made comes back from a backup after everything was deleted', async () => {
  const page = extension.control;
  await store(page, belongings);
  await click(page, label('backupExport'));
  const text = await until(
    'the backup is saved',
    () => {
      const file = readdirSync(downloads).find((name) => /^backstory-[\d-]+\.json$/.test(name));
      return file === undefined ? '' : readFileSync(join(downloads, file), 'utf8');
    },
    (read) => read.endsWith('}\n'),
  );
  await click(page, label('deleteAllAsk'));
  await confirm(page);
  await says(label('deleteAllDone'));
  expect(await stored(page)).toEqual({});

  await chooseFiles(page, '#backup input[type=file]', { 'backup.json': text });
  const shown = await until('the changes are shown', review);
  for (const change of ['*.gov', 'example.org', 'Moscow', 'Kim', 'A summit', label('themeDark'), '20%'])
    expect(shown).toContain(change);
  expect(await stored(page)).toEqual({});
  await click(page, label('backupMerge'));
  await says(label('backupImported'));
  expect(await stored(page)).toEqual(belongings);

  // The same again would change nothing.
  await chooseFiles(page, '#backup input[type=file]', { 'backup.json': text });
  await until('it says so', review, (seen) => seen.includes(label('changesNone')));
  await click(page, label('cancel'));
});

it.each([
  ['a script', '<script>document.title = "run"</script>', 'backupNotJson'],
  ['keys of the prototype', '{"__proto__": {"format": "backstory-backup", "version": 1}}', 'backupNotBackup'],
  [
    'markup for a theme',
    JSON.stringify({
      format: 'backstory-backup',
      version: 1,
      choices: { theme: '<img src=x onerror=alert(1)>' },
      corrections: [],
      saved: [],
    }),
    'backupWrongField',
  ],
  ['another version', '{"format": "backstory-backup", "version": 99}', 'backupNewer'],
] as const)('a file with %s is refused in a sentence and changes nothing', async (_, text, sentence) => {
  const page = extension.control;
  const before = await stored(page);
  await chooseFiles(page, '#backup input[type=file]', { 'hostile.json': text });
  // As far as it is the same whatever the place.
  await says(label(sentence).split(/[:$,]/)[0] ?? '');
  expect(await stored(page)).toEqual(before);
  expect(await page.evaluate(() => document.title)).toBe(label('optionsTitle'));
});

it('markup in what a backup brings is shown as text', async () => {
  const page = extension.control;
  const title = '<img src=x onerror="document.title=1">';
  const text = JSON.stringify({
    format: 'backstory-backup',
    version: 1,
    choices: {},
    corrections: [],
    saved: [{ id: 'x', title, saved: 1 }],
  });
  await chooseFiles(page, '#backup input[type=file]', { 'markup.json': text });
  await until('the title is shown', review, (seen) => seen.includes(title));
  expect(await page.evaluate(() => document.querySelector('.review img'))).toBeNull();
  await click(page, label('cancel'));
});
