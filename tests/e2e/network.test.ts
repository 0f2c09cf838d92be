import { expect, it } from 'vitest';
import { openCard } from './card.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';
import { openPopup, popupContent } from './popup.ts';

const extension = useExtension();

/** Hosts that browsers ask for themselves, whatever their settings: for updates and lists of certificates. */
const ofTheBrowser =
  /^(?:CONNECT |\w+ http:\/\/)(?:[\w-]+\.)+(?:mozilla\.(?:com|org|net)|google\.com|googleapis\.com|gstatic\.com)[:/]/;

it('sees what is asked of the network', async () => {
  await extension.read('story');
  await extension.browser.requests();
  extension.pages.takeRequests();
  const elsewhere = 'http://elsewhere.example/asked-by-the-page';
  await extension.tab.evaluate(
    (url) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => null,
        () => null,
      ),
    elsewhere,
  );
  expect(await extension.browser.requests()).toContain(elsewhere);
  expect(extension.pages.takeRequests()).toContain(`GET ${elsewhere}`);
});

it('asks for nothing while a reader reads, opens cards, popup, articles and options', async () => {
  await extension.browser.requests();
  extension.pages.takeRequests();
  await extension.browser.killBackground();
  await extension.read('story');
  await openCard(extension.tab, 'Kim', 'Kim Jong Un');
  await extension.tab.press('Escape');
  const popup = await openPopup(extension);
  const { articles } = await popupContent(popup);
  await popup.open(extension.browser.extensionUrl(`reader/index.html#article=${articles[0]}`));
  await until('the article is shown', () =>
    popup.evaluate(() => document.querySelector('article h1') !== null),
  );
  await popup.open(extension.browser.extensionUrl('options/index.html'));
  await popup.close();

  const story = extension.pages.url('story');
  const seen = await extension.browser.requests();
  expect(seen.filter((url) => url !== story)).toEqual([]);
  const sent = extension.pages.takeRequests();
  expect(sent).toContain(`GET ${story}`);
  expect(sent.filter((line) => line !== `GET ${story}` && !ofTheBrowser.test(line))).toEqual([]);
});

it.each(['options/index.html', 'popup/index.html', 'reader/index.html'])(
  '%s may not ask for anything',
  async (path) => {
    const page = await extension.browser.newTab();
    await page.open(extension.browser.extensionUrl(path));
    extension.pages.takeRequests();
    const address = extension.pages.url('story');
    const outcome = await page.evaluate(
      (url) =>
        Promise.all([
          fetch(url).then(
            () => 'fetched',
            () => 'refused',
          ),
          new Promise<string>((resolve) => {
            const image = new Image();
            image.addEventListener('load', () => resolve('loaded'));
            image.addEventListener('error', () => resolve('refused'));
            image.src = url;
          }),
        ]),
      address,
    );
    await page.close();
    expect(outcome).toEqual(['refused', 'refused']);
    expect(extension.pages.takeRequests()).not.toContain(`GET ${address}`);
  },
);
