// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success, type Result } from '../../../src/shared/result.ts';
import type { ArticleView, FoundArticle } from '../../../src/shared/schemas.ts';
import { fakeBrowser, resetFakeBrowser } from '../ui/fake-browser.ts';
import { clear, click, find, show } from '../ui/show.ts';
import { type } from '../ui/type.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../ui/fake-browser.ts')).fakeBrowser,
}));
const { App } = await import('../../../src/reader/app.tsx');

const article = (id: string, title: string, changes: Partial<ArticleView> = {}): ArticleView => ({
  id,
  title,
  kind: 'event',
  date: '2023-09-13',
  asOf: '2025-08-31',
  source: 'Backstory',
  text: 'First paragraph.\n\nSecond paragraph.',
  licence: 'CC BY 4.0',
  url: 'https://en.wikipedia.org/wiki/Summit',
  about: [{ id: 'kim-jong-un', name: 'Kim Jong Un' }],
  seeAlso: [{ id: 'kim', title: 'His life' }],
  language: 'en',
  ...changes,
});

const found: FoundArticle = { id: 'kim', title: 'His life', kind: 'person', source: 'Backstory' };

/** A background with some articles, where every search for something finds the same one. */
const backgroundHas = (articles: Readonly<Record<string, Result<ArticleView>>>): void => {
  fakeBrowser.runtime.sendMessage.mockImplementation((message) => {
    const { name, params } = message as { name: string; params: { id: string; query: string } };
    if (name === 'search') return Promise.resolve(success({ articles: params.query === '' ? [] : [found] }));
    return Promise.resolve(articles[params.id] ?? failure('not-found', params.id));
  });
};
const goTo = (hash: string): void => {
  void act(() => {
    location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
};
const open = async (hash: string, words: string): Promise<HTMLElement> => {
  location.hash = hash;
  const page = show(<App />);
  await vi.waitFor(() => expect(page.textContent).toContain(words));
  return page;
};

beforeEach(() => {
  resetFakeBrowser();
  backgroundHas({
    summit: success(article('summit', 'A summit')),
    kim: success(article('kim', 'His life', { kind: 'person', date: undefined, seeAlso: [], about: [] })),
  });
});
afterEach(clear);

describe('reader', () => {
  it('shows an article with all that is known of it', async () => {
    const page = await open('#article=summit', 'First paragraph.');
    expect(find(page, 'h1').textContent).toBe('A summit');
    await vi.waitFor(() => expect(document.title).toBe('A summit – Backstory'));
    expect([...page.querySelectorAll('.reader-text p')]).toHaveLength(2);
    for (const words of [
      'Event',
      '13 September 2023',
      'As of 31 August 2025',
      'Backstory',
      'CC BY 4.0',
      'Kim Jong Un',
    ]) {
      expect(page.textContent).toContain(words);
    }
  });

  it('links to a page to check it on without telling that page where from', async () => {
    const page = await open('#article=summit', 'First paragraph.');
    const link = find(page, 'a', 'en.wikipedia.org');
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('follows links from one article to the next, and back', async () => {
    const page = await open('#article=summit', 'First paragraph.');
    goTo(find(page, 'nav a', 'His life').getAttribute('href') ?? '');
    await vi.waitFor(() => expect(find(page, 'h1').textContent).toBe('His life'));
    expect(document.activeElement).toBe(find(page, 'h1'));
    expect(page.querySelector('nav')).toBeNull();
    goTo('#article=summit');
    await vi.waitFor(() => expect(find(page, 'h1').textContent).toBe('A summit'));
  });

  it('never shows one article under the address of another', async () => {
    const page = await open('#article=summit', 'First paragraph.');
    fakeBrowser.runtime.sendMessage.mockReturnValue(new Promise(() => {}));
    goTo('#article=kim');
    expect(page.textContent).toContain('Loading');
    expect(page.textContent).not.toContain('A summit');
  });

  it('says that an article is not here', async () => {
    const page = await open('#article=gone', 'This article is not here');
    expect(page.querySelector('article')).toBeNull();
    expect(document.title).toBe('Backstory');
  });

  it('says what failed and tries again', async () => {
    backgroundHas({ summit: failure('data-broken', 'truncated') });
    const page = await open('#article=summit', 'could not read its articles');
    backgroundHas({ summit: success(article('summit', 'A summit')) });
    click(find(page, 'button', 'Try again'));
    await vi.waitFor(() => expect(page.textContent).toContain('First paragraph.'));
  });

  it('tells what to do where the address names no article', async () => {
    await open('', 'No article chosen');
    expect(fakeBrowser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('shows what the address searches for', async () => {
    const page = await open('#search=his+life', 'His life');
    expect(find(page, 'input').getAttribute('aria-label')).toBe('Search the articles');
    expect(page.querySelector('input')?.value).toBe('his life');
    expect(find(page, 'li a').getAttribute('href')).toBe('#article=kim');
    expect(document.title).toBe('Search: his life – Backstory');
  });

  it('searches from an article, and keeps the search in the address in one step of history', async () => {
    const page = await open('#article=summit', 'First paragraph.');
    const field = page.querySelector('input')!;
    const before = history.length;
    for (const typed of ['h', 'hi', 'his']) type(field, typed);
    await vi.waitFor(() => expect(find(page, 'li a').textContent).toBe('His life'));
    expect(location.hash).toBe('#search=his');
    expect(history.length).toBe(before + 1);
    expect(page.querySelector('article')).toBeNull();
    goTo('#article=kim');
    await vi.waitFor(() => expect(find(page, 'h1').textContent).toBe('His life'));
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(find(page, 'h1'));
  });

  it('tells what can be typed where a search is empty', async () => {
    const page = await open('#search=', 'What are you looking for?');
    expect(page.querySelector('ol')).toBeNull();
    expect(fakeBrowser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('shows markup in a text as text', async () => {
    backgroundHas({ evil: success(article('evil', '<b>x</b>', { text: '<img src=x onerror=alert(1)>' })) });
    const page = await open('#article=evil', '<img src=x');
    expect(page.querySelector('.reader-text img')).toBeNull();
  });
});
