import { expect, it } from 'vitest';
import { cardOfUnknown } from '../../../../src/background/card/unknown-name.ts';
import type { FoundArticle } from '../../../../src/shared/schemas.ts';

const found = (title: string, snippet?: string[]): FoundArticle => ({
  id: title,
  title,
  kind: 'event',
  source: 'Backstory',
  ...(snippet ? { snippet } : {}),
});

const titlesFor = async (surface: string, articles: FoundArticle[]): Promise<string[]> =>
  (await cardOfUnknown(surface, () => Promise.resolve({ articles }))).articles.map(({ title }) => title);

it('keeps articles that have the very name, whatever its accents, and no more than three', async () => {
  expect(
    await titlesFor('Peng Shuai', [
      found('Tennis', ['Where is ', 'Péng', ' ', 'Shuai', '?']),
      found('Peng Shuai'),
      found('Slips', ['Who is ', 'Peng', ' ', 'Shui', '?']),
      found('Apart', ['Shuai', ' met ', 'Peng', '.']),
    ]),
  ).toEqual(['Tennis', 'Peng Shuai']);
  expect(
    await titlesFor(
      'Ada',
      ['Ada 1', 'Ada 2', 'Ada 3', 'Ada 4'].map((title) => found(title)),
    ),
  ).toEqual(['Ada 1', 'Ada 2', 'Ada 3']);
});

it('gives the sentence that has the name', async () => {
  const { articles, entity } = await cardOfUnknown('Shuai', () =>
    Promise.resolve({ articles: [found('Tennis', ['Where is ', 'Shuai', '?'])] }),
  );
  expect(entity).toBeUndefined();
  expect(articles[0]?.sentence).toBe('Where is Shuai?');
});
