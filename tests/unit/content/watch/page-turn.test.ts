import { expect, it } from 'vitest';
import { pageTurns } from '../../../../src/content/watch/page-turn.ts';

it('a page turns when its address changes, apart from the fragment', () => {
  let address = 'https://news.example/a#top';
  const hasTurned = pageTurns(() => address);
  expect(hasTurned()).toBe(false);
  address = 'https://news.example/a#comments';
  expect(hasTurned()).toBe(false);
  address = 'https://news.example/b';
  expect(hasTurned()).toBe(true);
  expect(hasTurned()).toBe(false);
});
