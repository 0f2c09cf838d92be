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
  about: [{ id: 'kim-jong-un', name: 'Kim Jong Un', kind: 'person' }],
  seeAlso: [{ id: 'kim', title: 'His life' }],
  language: 'en',
  ...changes,
});

const kimJongUn = {
  id: 'kim-jong-un',
  name: 'Kim Jong Un',
  kind: 'person',
  description: 'Supreme leader of North Korea',
  born: 1984,
} as const;

const found: FoundArticle = { id: 'kim', title: 'His life', kind: 'person', source: 'Backstory' };

/** A background with some articles and one person, where every search for something finds the same article. */
const backgroundHas = (articles: Readonly<Record<string, Result<ArticleView>>>): void => {
  fakeBrowser.runtime.sendMessage.mockImplementation((message) => {
    const { name, params } = message as {
      name: string;
      params: { id: string; query: string; ids: string[]; blocks: string[] };
    };
    const here = (id: string): Result<ArticleView> => articles[id] ?? failure('not-found', id);
    const answers: Readonly<Record<string, () => Result<unknown>>> = {
      search: () => success({ articles: params.query === '' ? [] : [found] }),
      article: () => here(params.id),
      articles: () =>
        success({
          articles: params.ids.flatMap((id) => {
            const one = here(id);
            return one.ok ? [one.value] : [];
          }),
        }),
      analyse: () =>
        success({
          mentions: params.blocks.flatMap((block, position) => {
            const start = block.indexOf('Kim');
            return start < 0 ? [] : [position, start, start + 3, 0, 0, 90];
          }),
          entities: [{ ...kimJongUn, articles: 2 }],
          known: [],
          mode: 'full',
        }),
      entity: () =>
        params.id === 'kim-jong-un'
          ? success({ entity: kimJongUn, articles: [{ ...found, score: 1, because: [] }], total: 30 })
          : failure('not-found', params.id),
    };
    return Promise.resolve(answers[name]?.() ?? failure('bad-request', name));
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
  // The page knows what it shows, unless that is nothing.
  if (page.querySelector('main h1')) await vi.waitFor(() => expect(document.title).toContain(' – '));
  return page;
};

beforeEach(() => {
  document.title = '';
  resetFakeBrowser();
  backgroundHas({
    summit: success(article('summit', 'A summit')),
    kim: success(
      article('kim', 'His life', {
        kind: 'person',
        text: 'Kim was born in Pyongyang.',
        date: undefined,
        seeAlso: [],
        about: [],
      }),
    ),
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
    goTo(find(page, 'main nav a', 'His life').getAttribute('href') ?? '');
    await vi.waitFor(() => expect(find(page, 'h1').textContent).toBe('His life'));
    await vi.waitFor(() => expect(document.activeElement).toBe(find(page, 'h1')));
    expect(page.querySelector('main nav')).toBeNull();
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
    const page = await open('', 'No article chosen');
    expect(find(page, 'main a').getAttribute('href')).toBe('#saved');
    expect(fakeBrowser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('shows what the address searches for', async () => {
    const page = await open('#search=his+life', 'His life');
    expect(find(page, 'input').getAttribute('aria-label')).toBe('Search the articles');
    expect(page.querySelector('input')?.value).toBe('his life');
    expect(find(page, 'li a').getAttribute('href')).toBe('#article=kim');
    await vi.waitFor(() => expect(document.title).toBe('Search: his life – Backstory'));
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
    await vi.waitFor(() => expect(document.activeElement).toBe(find(page, 'h1')));
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

  it('leads from a name in the text to the person, on to an article, and back', async () => {
    const page = await open('#article=kim', 'was born in Pyongyang');
    await vi.waitFor(() => expect(find(page, '.reader-text a').textContent).toBe('Kim'));
    goTo(find(page, '.reader-text a').getAttribute('href') ?? '');
    await vi.waitFor(() => expect(find(page, 'h1').textContent).toBe('Kim Jong Un'));
    await vi.waitFor(() => expect(document.activeElement).toBe(find(page, 'h1')));
    expect(page.textContent).toContain('Supreme leader of North Korea');
    expect(find(page, '.entity-facts').textContent).toBe('Born 1984');
    expect(page.textContent).toContain('The 1 that fit best of 30.');
    expect(find(page, 'a', 'Search the texts').getAttribute('href')).toBe('#search=Kim+Jong+Un');
    goTo(find(page, 'li a', 'His life').getAttribute('href') ?? '');
    await vi.waitFor(() => expect(find(page, 'h1').textContent).toBe('His life'));
  });

  it('shows an article whose names cannot be looked up', async () => {
    backgroundHas({ kim: success(article('kim', 'His life')) });
    const answer = fakeBrowser.runtime.sendMessage.getMockImplementation();
    fakeBrowser.runtime.sendMessage.mockImplementation((message) =>
      (message as { name: string }).name === 'analyse'
        ? Promise.resolve(failure('internal', 'broken'))
        : (answer?.(message) ?? Promise.resolve(undefined)),
    );
    const page = await open('#article=kim', 'First paragraph.');
    expect(page.querySelector('[role=alert]')).toBeNull();
  });

  it('says that a person or place is not known', async () => {
    await open('#entity=nobody', 'This person or place is not known');
  });

  it('tells whom an article is about by kind, and leads to them', async () => {
    const page = await open('#article=summit', 'First paragraph.');
    const about = find(page, '.reader-about li');
    expect(about.textContent).toBe('Person: Kim Jong Un');
    expect(find(about, 'a').getAttribute('href')).toBe('#entity=kim-jong-un');
  });
});

describe('saved articles', () => {
  it('are put on the list and taken off it from the article', async () => {
    const page = await open('#article=summit', 'First paragraph.');
    const button = find(page, 'button', 'Save');
    await vi.waitFor(() => expect(button).toHaveProperty('disabled', false));
    click(button);
    await vi.waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'));
    goTo('#saved');
    await vi.waitFor(() =>
      expect(find(page, 'li a', 'A summit').getAttribute('href')).toBe('#article=summit'),
    );
    goTo('#article=summit');
    await vi.waitFor(() => expect(find(page, 'button', 'Save').getAttribute('aria-pressed')).toBe('true'));
    click(find(page, 'button', 'Save'));
    await vi.waitFor(() => expect(find(page, 'button', 'Save').getAttribute('aria-pressed')).toBe('false'));
  });

  it('are listed with the latest first, and can be removed', async () => {
    await fakeBrowser.storage.local.set({
      saved: [
        { id: 'summit', title: 'A summit', saved: 1_700_000_000_000 },
        { id: 'kim', title: 'His life', saved: 1_700_100_000_000 },
      ],
    });
    const page = await open('#saved', 'A summit');
    const titles = (): (string | null)[] =>
      [...page.querySelectorAll('li a')].map((link) => link.textContent);
    expect(titles()).toEqual(['His life', 'A summit']);
    expect(page.textContent).toMatch(/Saved on \d+ November 2023/);
    click(find(page, 'button', 'Remove “His life”'));
    await vi.waitFor(() => expect(titles()).toEqual(['A summit']));
    await vi.waitFor(() => expect(document.activeElement).toBe(find(page, 'h1')));
    click(find(page, 'button', 'Remove'));
    await vi.waitFor(() => expect(page.textContent).toContain('Nothing saved yet'));
  });

  it('keep their titles when their dataset is removed', async () => {
    await fakeBrowser.storage.local.set({
      saved: [{ id: 'gone', title: 'Once here', saved: 1_700_000_000_000 }],
    });
    const page = await open('#saved', 'its dataset was removed');
    expect(page.textContent).toContain('Once here');
    expect(page.querySelector('li a')).toBeNull();
    goTo('#article=gone');
    await vi.waitFor(() => expect(page.textContent).toContain('“Once here” is no longer here'));
  });
});
