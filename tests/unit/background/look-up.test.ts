import { describe, expect, it, vi } from 'vitest';
import { encodeDetails } from '../../../src/core/entities/details.ts';
import { smallLibrary } from '../../fixtures/small-library.ts';
import { records, smallWorld } from '../../fixtures/small-world.ts';

vi.mock('../../../src/background/data.ts', async () => {
  const { EntityDetailsFile } = await import('../../../src/core/entities/details.ts');
  return { details: () => Promise.resolve(new EntityDetailsFile(encodeDetails(records).buffer)) };
});
vi.mock('../../../src/background/datasets/active.ts', () => ({
  datasetsFor: () => Promise.resolve([]),
  datasetOf: () => Promise.resolve(undefined),
  onEach: () => Promise.resolve([]),
  priorityWeights: {},
}));
const { lookUp } = await import('../../../src/background/look-up.ts');

const data = { ...smallWorld(), index: smallLibrary };
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('lookUp', () => {
  it('tells whom a passage names, in their order, and the articles that match it', async () => {
    const { entities, articles } = await lookUp(data, {
      text: 'Vladimir Putin met Kim Jong Un at a spaceport in Russia.',
    });
    expect(ids(entities)).toEqual(['vladimir-putin', 'kim-jong-un', 'russia']);
    expect(entities[0]?.description).toBe('President of Russia');
    expect(ids(articles)).toContain('summit');
  });

  it('tells all that a name alone could mean, likeliest first', async () => {
    const { entities, unclear } = await lookUp(data, { text: 'Córdoba, Spain' });
    const all = [...ids(entities), ...unclear.flatMap(({ readings }) => ids(readings))];
    expect(all[0]).toBe('cordoba-spain');
  });

  it('tells what of each tells it from the others, described or not', async () => {
    const { entities, unclear } = await lookUp(data, { text: 'Córdoba' });
    const all = [...entities, ...unclear.flatMap(({ readings }) => readings)];
    expect(all.map(({ id, country }) => [id, country])).toEqual(
      expect.arrayContaining([
        ['cordoba-spain', 'Spain'],
        ['cordoba-argentina', 'Argentina'],
      ]),
    );
  });

  it('knows nothing of words that name no one', async () => {
    expect(await lookUp(data, { text: 'about the weather' })).toEqual({
      entities: [],
      unclear: [],
      articles: [],
    });
    expect(await lookUp(data, { text: '  ' })).toEqual({ entities: [], unclear: [], articles: [] });
  });

  it('bears a very long text', async () => {
    const { entities } = await lookUp(data, { text: `Vladimir Putin ${'and so on '.repeat(50_000)}` });
    expect(ids(entities)).toEqual(['vladimir-putin']);
  });
});
