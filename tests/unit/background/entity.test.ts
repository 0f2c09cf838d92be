import { describe, expect, it, vi } from 'vitest';
import { encodeDetails } from '../../../src/core/entities/details.ts';
import { smallLibrary } from '../../fixtures/small-library.ts';
import { records, smallWorld } from '../../fixtures/small-world.ts';

vi.mock('../../../src/background/data.ts', async () => {
  const { EntityDetailsFile } = await import('../../../src/core/entities/details.ts');
  return { details: () => Promise.resolve(new EntityDetailsFile(encodeDetails(records).buffer)) };
});
const { summariesOf } = await import('../../../src/background/article.ts');
const { describeEntity } = await import('../../../src/background/entity.ts');

const data = { ...smallWorld(), index: smallLibrary };

describe('describeEntity', () => {
  it('tells who it is, with the article on just that first', async () => {
    const answer = await describeEntity(data, { id: 'vladimir-putin' });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        entity: { name: 'Vladimir Putin', kind: 'person', description: 'President of Russia' },
        articles: [{ id: 'vladimir-putin' }, { id: 'summit' }],
        total: 2,
      },
    });
  });

  it('knows a place without any article, and where it is', async () => {
    expect(await describeEntity(data, { id: 'seville' })).toMatchObject({
      ok: true,
      value: { entity: { country: 'Spain', hasMap: true }, articles: [], total: 0 },
    });
  });

  it('does not know everyone', async () => {
    expect(await describeEntity(data, { id: 'nobody' })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });
});

describe('summariesOf', () => {
  it('gives those that are here, in the order asked for', () => {
    const { articles } = summariesOf(data, { ids: ['summit', 'gone', 'russia'] });
    expect(articles.map(({ id }) => id)).toEqual(['summit', 'russia']);
  });
});
