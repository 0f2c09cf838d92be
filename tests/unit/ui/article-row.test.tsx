// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ArticleSummary } from '../../../src/core/article.ts';
import { clear, click, find, show } from './show.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
const { ArticleRow } = await import('../../../src/ui/article-row.tsx');

const article: ArticleSummary = {
  id: 'summit',
  title: '2023 North Korea–Russia summit',
  kind: 'event',
  date: '2023-09-13',
  asOf: '2025-08-31',
  source: 'Backstory',
};

afterEach(clear);

describe('ArticleRow', () => {
  it('shows title, source, date and the reason', () => {
    const row = show(<ArticleRow article={article} because={['Kim Jong Un', 'Russia']} href="#a" />);
    expect(find(row, 'a').textContent).toBe(article.title);
    expect(row.textContent).toContain('Backstory13 September 2023');
    expect(row.textContent).toContain('Because of Kim Jong Un and Russia');
  });

  it('says how old its facts are where nothing else dates it', () => {
    const row = show(<ArticleRow article={{ ...article, date: undefined }} />);
    expect(row.textContent).toContain('As of 31 August 2025');
  });

  it('shows neither a date nor a reason where there is none', () => {
    const row = show(<ArticleRow article={{ ...article, date: undefined, asOf: undefined }} />);
    expect(row.textContent).toBe(`${article.title}Backstory`);
  });

  it('says what sort of text it is, and shows a sentence of it', () => {
    const row = show(
      <ArticleRow article={article} withKind snippet={['He met ', 'Kim', ', who ', '<b>', '.']} />,
    );
    const facts = find(row, '.article-row-facts');
    expect(facts.textContent).toBe('EventBackstory13 September 2023');
    // What stands between two facts goes with the line, not with the direction of the fact before it.
    expect([...facts.children].map(({ localName }) => localName)).toEqual(['span', 'span', 'span']);
    expect(find(row, '.article-row-snippet').innerHTML).toBe(
      'He met <mark>Kim</mark>, who <mark>&lt;b&gt;</mark>.',
    );
  });

  it('names three reasons at most', () => {
    const row = show(<ArticleRow article={article} because={['One', 'Two', 'Three', 'Four']} />);
    expect(row.textContent).toContain('Because of One, Two and Three');
    expect(row.textContent).not.toContain('Four');
  });

  it('is a button where the page may not link to the article', () => {
    const onOpen = vi.fn();
    const row = show(<ArticleRow article={article} onOpen={onOpen} />);
    expect(row.querySelector('a')).toBeNull();
    click(find(row, 'button', article.title));
    expect(onOpen).toHaveBeenCalledOnce();
  });
});
