// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { act } from 'preact/test-utils';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/shared/result.ts';
import type { FoundArticle } from '../../../src/shared/schemas.ts';
import type { SearchAnswer } from '../../../src/ui/search-results.tsx';
import { byHand, type ByHand } from './by-hand.ts';
import { clear, click, find, show } from './show.ts';
import { press, type } from './type.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
const { SearchField } = await import('../../../src/ui/search-field.tsx');
const { SearchResults } = await import('../../../src/ui/search-results.tsx');
const { useResultKeys } = await import('../../../src/ui/use-result-keys.ts');

const found = (id: string, title: string, snippet?: string[]): FoundArticle => ({
  id,
  title,
  kind: 'event',
  date: '2023-09-13',
  source: 'Backstory',
  snippet,
});
const summit = found('summit', 'A summit', ['They met at a ', 'cosmodrome', '.']);
const kim = found('kim', 'Kim Jong Un');

/** A search whose questions a test answers by hand, in any order. */
const searching = (query: string) => {
  const asked: ({ readonly query: string } & ByHand<SearchAnswer>)[] = [];
  const Page = (): JSX.Element => {
    const [typed, setTyped] = useState(query);
    const { field, results, goOn, onKeyDown } = useResultKeys();
    return (
      <>
        <SearchField query={typed} onType={setTyped} onGoOn={goOn} field={field} />
        <SearchResults
          query={typed}
          ask={(question) => {
            const answer = { query: question, ...byHand<SearchAnswer>() };
            asked.push(answer);
            return answer.promise;
          }}
          hrefOf={(id) => `#${id}`}
          onKeyDown={onKeyDown}
          results={results}
        />
      </>
    );
  };
  const page = show(<Page />);
  const field = page.querySelector('input')!;
  const question = (of: string): Promise<{ readonly query: string } & ByHand<SearchAnswer>> =>
    vi.waitFor(() => asked.find((one) => one.query === of) ?? Promise.reject(new Error(`"${of}" not asked`)));
  const answer = async (of: string, with_: SearchAnswer): Promise<void> => {
    const { resolve } = await question(of);
    await act(async () => resolve(with_));
    await vi.waitFor(() => expect(document.querySelector('[aria-busy=false]')).not.toBeNull());
  };
  return { page, field, asked, question, answer };
};
const articles = (...list: FoundArticle[]): SearchAnswer => success({ articles: list });

afterEach(clear);

describe('search', () => {
  it('lists what it finds, with kind, source, date and the words that match', async () => {
    const { page, answer } = searching('cosmodrome');
    expect(page.textContent).toContain('Searching');
    await answer('cosmodrome', articles(summit, kim));
    const row = find(page, 'li', 'A summit');
    expect(row.textContent).toBe('A summitEventBackstory13 September 2023They met at a cosmodrome.');
    expect(row.querySelector('mark')?.textContent).toBe('cosmodrome');
    expect(find(row, 'a').getAttribute('href')).toBe('#summit');
    expect(find(page, '[role=status]').textContent).toBe('Articles listed: 2.');
  });

  it('says that nothing was found', async () => {
    const { page, answer } = searching('xyzzy ');
    await answer('xyzzy ', articles());
    expect(page.textContent).toContain('No article matches “xyzzy”');
    expect(find(page, '[role=status]').textContent).toBe('Articles listed: 0.');
  });

  it('says what failed, and tries again', async () => {
    const { page, asked, answer } = searching('kim');
    await answer('kim', failure('data-broken', 'cut off'));
    expect(find(page, '[role=alert]').textContent).toContain('could not read its articles');
    click(find(page, 'button', 'Try again'));
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    await act(async () => asked[1]!.resolve(articles(kim)));
    await vi.waitFor(() => expect(find(page, 'a').textContent).toBe('Kim Jong Un'));
  });

  it('keeps the results before until the next are there, and drops those that come late', async () => {
    const { page, field, question, answer } = searching('k');
    await answer('k', articles(kim));
    type(field, 'ki');
    const late = await question('ki');
    type(field, 'sum');
    expect(page.textContent).toContain('Kim Jong Un');
    expect(find(page, '[aria-busy]').getAttribute('aria-busy')).toBe('true');
    await answer('sum', articles(summit));
    await act(async () => late.resolve(articles(kim)));
    expect([...page.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual(['A summit']);
    expect(find(page, '[aria-busy]').getAttribute('aria-busy')).toBe('false');
  });

  it('asks once for what is typed between two frames', async () => {
    const { field, asked, question } = searching('k');
    type(field, 'ki');
    type(field, 'kim');
    await question('kim');
    expect(asked.map(({ query }) => query)).toEqual(['k', 'kim']);
  });

  it('is emptied by Escape and by its button, which hands the focus back', () => {
    const { page, field } = searching('kim');
    field.focus();
    expect(press('Escape')).toBe(false);
    expect(field.value).toBe('');
    expect(press('Escape')).toBe(true);
    type(field, 'sum');
    click(find(page, 'button', 'Clear the search'));
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
    expect(page.querySelector('button')).toBeNull();
  });

  it('is walked through with the arrow keys', async () => {
    const { page, field, answer } = searching('kim');
    await answer('kim', articles(kim, summit));
    const [first, second] = [...page.querySelectorAll('a')];
    field.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(first);
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(second);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(field);
  });

  it('goes from the field to the first result on Enter', async () => {
    const { page, field, answer } = searching('kim');
    await answer('kim', articles(kim, summit));
    field.focus();
    void act(() => field.form?.requestSubmit());
    expect(document.activeElement).toBe(page.querySelector('a'));
  });

  it('is a search with a name, for screen readers', () => {
    const { page } = searching('');
    expect(find(page, 'form').getAttribute('role')).toBe('search');
    expect(page.querySelector('input')?.getAttribute('aria-label')).toBe('Search the articles');
  });
});
