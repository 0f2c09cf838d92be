// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Badge, namesWithArticles } from '../../../../src/content/report/badge.ts';
import { pageReport } from '../../../../src/content/report/page-report.ts';
import { mentionOf, pageOf } from '../read.ts';

const facts = { status: 'done', mode: 'full', host: 'news.example.org', milliseconds: 12 } as const;

describe('the report on a page', () => {
  const { page, blocks } = pageOf(
    '<h1>Kim in Russia</h1><p>Kim Jong Un met Smith.</p><p>Smith left. Kim stayed.</p>',
  );
  const [heading, first, second] = blocks;
  const kim = { id: 'kim-jong-un', articles: 3 };
  heading!.mentions = [mentionOf(heading!, 'Kim', kim)];
  first!.mentions = [mentionOf(first!, 'Kim Jong Un', kim), mentionOf(first!, 'Smith', { linked: false })];
  second!.mentions = [mentionOf(second!, 'Smith', { linked: false }), mentionOf(second!, 'Kim', kim)];
  const report = pageReport({ ...facts, title: 'Kimono shows, and Kim', blocks: page.blocks });

  it('has each name once, in order of first appearance', () => {
    expect(report.names).toEqual([
      {
        name: 'Kim',
        kind: 'person',
        entity: 'kim-jong-un',
        articles: 3,
        count: 3,
        first: 0,
        inTitle: true,
        positions: [0, 229, 803],
      },
      {
        name: 'Smith',
        kind: 'person',
        articles: 0,
        count: 2,
        first: 30,
        inTitle: false,
        positions: [491, 606],
      },
    ]);
  });

  it('tells of a hundred positions at most, from all of the page', () => {
    const long = pageOf('<p>Kim and others.</p>'.repeat(500));
    for (const block of long.blocks) block.mentions = [mentionOf(block, 'Kim')];
    const [name] = pageReport({ ...facts, title: '', blocks: long.page.blocks }).names;
    expect(name?.count).toBe(500);
    expect(name?.positions).toHaveLength(100);
    expect(name?.positions.at(-1)).toBeGreaterThan(980);
  });

  it('has the text of the page up to a limit', () => {
    expect(report.text).toBe('Kim in Russia\nKim Jong Un met Smith.\nSmith left. Kim stayed.');
    const long = pageOf(`<p>${'Word-'.repeat(3000)}</p>`.repeat(3));
    expect(pageReport({ ...facts, title: '', blocks: long.page.blocks }).text).toHaveLength(20_000);
  });

  it('takes only whole words of the title for names', () => {
    const names = (title: string): boolean[] =>
      pageReport({ ...facts, title, blocks: page.blocks }).names.map(({ inTitle }) => inTitle);
    expect(names('Kimono')).toEqual([false, false]);
    expect(names('Smith’s day')).toEqual([false, true]);
  });

  it('counts names with articles for the badge', () => {
    expect(namesWithArticles(report)).toBe(1);
  });
});

describe('the badge', () => {
  it('is sent when it is still, and only if it changed', () => {
    vi.useFakeTimers();
    const send = vi.fn();
    let count = 1;
    const badge = new Badge(() => count, send);
    badge.changed();
    count = 2;
    badge.changed();
    vi.runAllTimers();
    badge.changed();
    vi.runAllTimers();
    expect(send.mock.calls).toEqual([[2]]);
    count = 3;
    badge.changed();
    badge.stop();
    vi.runAllTimers();
    expect(send).toHaveBeenCalledTimes(1);
    badge.returned();
    expect(send).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });
});
