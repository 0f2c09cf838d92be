import { afterEach, expect, it } from 'vitest';
import { click, label, shownText } from './controls.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** Opens an article in a new document: in the one that is open, only the part after # would change, and what stands there be taken for it. */
const open = async (id: string): Promise<void> => {
  await extension.tab.open('about:blank');
  await extension.tab.open(extension.browser.extensionUrl(`reader/index.html#article=${id}`));
};

it('shows an article with its text, date, source and licence', async () => {
  await open('2023-north-korea-russia-summit');
  const shown = await until(
    'the article',
    () =>
      extension.tab.evaluate(() => ({
        title: document.querySelector('h1')?.textContent ?? '',
        paragraphs: document.querySelectorAll('.reader-text p').length,
        dates: [...document.querySelectorAll('time')].map(({ dateTime }) => dateTime),
        facts: [...document.querySelectorAll('dt')].map((term) => [
          term.textContent,
          term.nextElementSibling?.textContent,
        ]),
        check: document.querySelector<HTMLAnchorElement>('a.reader-check')?.href ?? '',
      })),
    ({ title, paragraphs }) => title === '2023 North Korea–Russia summit' && paragraphs > 0,
  );
  expect(shown.paragraphs).toBeGreaterThanOrEqual(3);
  expect(shown.dates).toContain('2023-09-13');
  const facts = new Map(shown.facts.map(([term, fact]) => [term, fact]));
  expect(facts.get(label('factSource'))).toBeTruthy();
  expect(facts.get(label('factLicence'))).toBeTruthy();
  expect(facts.get(label('factAbout'))).toContain('Kim Jong Un');
  expect(shown.check).toMatch(/^https:\/\/en\.wikipedia\.org\//);
});

it('goes on to another article by its links', async () => {
  await open('2023-north-korea-russia-summit');
  await until('a link to go on', () =>
    extension.tab.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('nav a[href$="vostochny-cosmodrome"]');
      link?.click();
      return link !== null;
    }),
  );
  await until(
    'the other article',
    () => extension.tab.evaluate(() => document.querySelector('h1')?.textContent ?? ''),
    (title) => title === 'Vostochny Cosmodrome',
  );
});

it('leads from a name in the text to the person, on to another article, and back', async () => {
  const { tab } = extension;
  const heading = (): Promise<string> => tab.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  const follow = (selector: string): Promise<true> =>
    until(`a link ${selector}`, () =>
      tab.evaluate((wanted) => {
        const link = document.querySelector<HTMLAnchorElement>(wanted);
        link?.click();
        return link !== null;
      }, selector),
    );
  await open('2023-north-korea-russia-summit');
  await follow('.reader-text a[href="#entity=kim-jong-un"]');
  await until('the person', heading, (title) => title === 'Kim Jong Un');
  await until('the focus on their name', () =>
    tab.evaluate(() => document.activeElement?.textContent === 'Kim Jong Un'),
  );
  await follow('main li a[href$="singapore-summit"]');
  await until('the other article', heading, (title) => title.includes('Singapore'));
  await tab.evaluate(() => history.go(-2));
  await until('the article before', heading, (title) => title.startsWith('2023'));
});

it('saves an article for later, until it is removed from the list', async () => {
  const { tab, browser } = extension;
  await open('vostochny-cosmodrome');
  // The header has a link of a like name.
  await until('it can be saved', () =>
    tab.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('button[aria-pressed=false]:enabled');
      button?.click();
      return button !== null;
    }),
  );
  await until('it is saved', () =>
    tab.evaluate(() => document.querySelector('[aria-pressed=true]') !== null),
  );
  await browser.killBackground();
  await tab.open(browser.extensionUrl('reader/index.html#saved'));
  await until('it is listed', () =>
    tab.evaluate(() => document.querySelector('main li a[href="#article=vostochny-cosmodrome"]') !== null),
  );
  await click(tab, label('savedRemove'));
  await until(
    'the list is empty',
    () => shownText(tab),
    (text) => text.includes(label('savedNone')),
  );
});

it('copies a citation in each format at a key', async () => {
  const { tab } = extension;
  await open('vostochny-cosmodrome');
  for (const format of ['citePlain', 'citeMarkdown', 'citeBibtex'] as const) {
    await until('there is a button for it', () =>
      tab.evaluate((name) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.copy-citation button')];
        buttons.find(({ innerText }) => innerText === name)?.focus();
        return document.activeElement?.textContent === name;
      }, label(format)),
    );
    await tab.press('Enter');
    await until(
      'the copy is announced',
      () => tab.evaluate(() => document.querySelector('.copy-citation-notice')?.textContent ?? ''),
      (notice) => notice === label('citeCopied').replace('$FORMAT$', label(format)),
    );
  }
});

it('says so where there is no such article', async () => {
  await open('no-such-article');
  await until(
    'the message',
    () => shownText(extension.tab),
    (text) => text.includes(label('readerNotFound')),
  );
});
