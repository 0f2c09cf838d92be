import { afterEach, expect, it } from 'vitest';
import { label, shownText } from './controls.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

const open = (id: string): Promise<void> =>
  extension.tab.open(extension.browser.extensionUrl(`reader/index.html#article=${id}`));

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
        check: document.querySelector<HTMLAnchorElement>('dl a')?.href ?? '',
      })),
    ({ paragraphs }) => paragraphs > 0,
  );
  expect(shown.title).toBe('2023 North Korea–Russia summit');
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

it('says so where there is no such article', async () => {
  await open('no-such-article');
  await until(
    'the message',
    () => shownText(extension.tab),
    (text) => text.includes(label('readerNotFound')),
  );
});
