import { afterEach, beforeAll, expect, it } from 'vitest';
import { click, filled, label, shownText } from './controls.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { drop as dropOnto, shows as showsOn } from './workshop.ts';

const extension = useExtension();

const drop = (files: Readonly<Record<string, string>>): Promise<void> => dropOnto(extension.control, files);
const shows = (...texts: readonly string[]): Promise<string> => showsOn(extension.control, ...texts);

beforeAll(async () => {
  await extension.control.evaluate(() => {
    location.hash = '#datasets';
  });
});
afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

const lines = (...articles: readonly object[]): string =>
  articles.map((article) => JSON.stringify(article)).join('\n');

it('articles are looked over, brought in, and found', async () => {
  await drop({
    'ports.jsonl': `${lines(
      {
        title: 'Port of Odesa',
        text: 'The Port of Odesa lies on the Black Sea. It ships grain.',
        about: ['Odesa'],
      },
      { title: '<img src=x onerror=alert(1)>', text: 'The text of an article whose title is no markup.' },
    )}\nnot json\n`,
  });
  const preview = await shows('Port of Odesa', '<img src=x', label('problemNotJson'), 'ports.jsonl, line 3');
  expect(preview).toContain(label('formatJsonLines'));
  await click(extension.control, label('importStart'));
  await shows(filled('importDone', '2'), label('problemNotJson'));
  await click(extension.control, label('close'));
  await shows('Ports', filled('datasetArticles', '2'));
  const reader = await extension.browser.newTab();
  await reader.open(extension.browser.extensionUrl('reader/index.html#search=Odesa%20grain'));
  await until(
    'the search finds the article',
    () => shownText(reader),
    (text) => text.includes('Port of Odesa'),
  );
  await reader.close();
});

it('a table is mapped to fields, and the mapping is remembered', async () => {
  const table = 'Ueberschrift;Inhalt\nHamburg;Hamburg liegt an der Elbe und hat einen Hafen.\n';
  await drop({ 'staedte.csv': table });
  await shows(label('columnsLegend'));
  const choose = (field: Parameters<typeof label>[0], heading: string): Promise<boolean> =>
    until(`${field} can be chosen`, () =>
      extension.control.evaluate(
        (named, wanted) => {
          const found = [...document.querySelectorAll('.column label')].find(
            (element) => element.textContent === named,
          );
          const select = found instanceof HTMLLabelElement ? found.control : null;
          if (
            !(select instanceof HTMLSelectElement) ||
            ![...select.options].some(({ value }) => value === wanted)
          )
            return false;
          if (select.value === wanted) return true;
          select.value = wanted;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return false;
        },
        label(field),
        heading,
      ),
    );
  await choose('fieldTitle', 'Ueberschrift');
  await choose('fieldText', 'Inhalt');
  await shows('Hamburg liegt an der Elbe');
  await click(extension.control, label('cancel'));
  await drop({ 'mehr.csv': table.replaceAll('Hamburg', 'Bremen') });
  await shows('Bremen liegt an der Elbe');
  await click(extension.control, label('cancel'));
});

it('the language of articles is made out, can be chosen then and later, and goes with what is shown of them', async () => {
  const text =
    'Der Hafen von Emden liegt an der Ems und ist der westlichste der deutschen Häfen an der Nordsee. Von dort werden vor allem Autos verschifft.';
  const chosen = (wanted: string, next?: string) =>
    until(`the language is ${wanted}`, () =>
      extension.control.evaluate(
        (named, before, after) => {
          // Datasets that are there have one too.
          const select = [...document.querySelectorAll('label')]
            .filter(({ textContent }) => textContent === named)
            .map(({ control }) => control)
            .find((one) => one instanceof HTMLSelectElement && one.value === before);
          if (!(select instanceof HTMLSelectElement)) return false;
          if (after !== undefined) {
            select.value = after;
            select.dispatchEvent(new Event('change', { bubbles: true }));
          }
          return true;
        },
        label('datasetLanguage'),
        wanted,
        next,
      ),
    );
  await drop({
    'emden.jsonl': lines({ title: 'Emden', text }, { title: 'Hafen Emden', text, language: 'fy' }),
  });
  await shows('Der Hafen von Emden');
  await chosen('fy', 'nl');
  await chosen('nl');
  await click(extension.control, label('cancel'));
  await drop({ 'emden.jsonl': lines({ title: 'Emden', text }) });
  await chosen('de');
  await click(extension.control, label('importStart'));
  await shows(filled('importDone', '1'));
  await click(extension.control, label('close'));
  await shows('Emden', 'German');
  // Made out wrong, it is put right afterwards.
  await chosen('de', 'nl');
  await shows('Emden', 'Dutch');
  const reader = await extension.browser.newTab();
  await reader.open(extension.browser.extensionUrl('reader/index.html#search=Emden%20verschifft'));
  await until('the result tells its language', () =>
    reader.evaluate(() => document.querySelector('.article-row-title:lang(nl)')?.textContent === 'Emden'),
  );
  await reader.close();
});

it('files that hold nothing are refused in a sentence, and leave nothing', async () => {
  await drop({ 'hollow.jsonl': '{"title": 1}\n' });
  await shows(label('previewNone'));
  await click(extension.control, label('cancel'));
  const shown = await shows(label('datasetBundled'));
  expect(shown).not.toContain('Hollow');
});

it('a dataset is switched off, checked and deleted', async () => {
  await click(extension.control, label('datasetMore'));
  await click(extension.control, label('datasetCheck'));
  await shows('All is well');
  await click(extension.control, label('close'));
  await click(extension.control, filled('datasetOn', 'Ports'));
  await click(extension.control, label('datasetDelete'));
  await extension.control.evaluate(() => {
    document.querySelector<HTMLButtonElement>('dialog[open] .button-danger')?.click();
  });
  await until(
    'it is gone',
    () => shownText(extension.control),
    (text) => !text.includes('Ports'),
  );
});

it('an import that another page is at work on cannot be gone on with, until that page is closed', async () => {
  const other = await extension.browser.newTab();
  await other.open(extension.browser.extensionUrl('options/index.html'));
  // As the import worker of that page has it: noted in the catalogue, and a lock held under its storage's name.
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const storage = 'dataset-under-way';
        void navigator.locks.request(storage, () => {
          const opening = indexedDB.open('datasets');
          opening.addEventListener('success', () => {
            const noting = opening.result.transaction('imports', 'readwrite');
            const choices = { name: 'Elsewhere', licence: '', language: 'en', colour: 'grey' };
            noting
              .objectStore('imports')
              .put({ id: 'elsewhere', storage, choices, files: [], started: 1, articles: 7 });
            noting.addEventListener('complete', () => {
              opening.result.close();
              new BroadcastChannel('datasets').postMessage(null);
              resolve();
            });
          });
          return new Promise(() => undefined);
        });
      }),
  );
  const busy = await shows('Elsewhere', label('importBusy'));
  expect(busy).not.toContain(label('importResume'));
  await other.close();
  const free = await shows('Elsewhere', label('importResume'));
  expect(free).not.toContain(label('importBusy'));
});
