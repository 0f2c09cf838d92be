import { beforeEach, describe, expect, it, vi } from 'vitest';
import { searchArticles } from '../../../../src/background/search/search-articles.ts';
import { showFound } from '../../../../src/background/search/found-list.ts';
import { DataFileError } from '../../../../src/core/dataset/file.ts';
import { encodeTexts } from '../../../../src/core/dataset/texts.ts';
import { encodeSearchIndex } from '../../../../src/data-build/search-index.ts';
import { library, smallLibrary } from '../../../fixtures/small-library.ts';

const packed = vi.hoisted(() => new Map<string, ArrayBuffer>());

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => path } } }));
vi.stubGlobal('fetch', (path: string) =>
  Promise.resolve({ arrayBuffer: () => Promise.resolve(packed.get(path) ?? new ArrayBuffer(0)) }),
);

const search = async (query: string) => showFound([await searchArticles({ index: smallLibrary }, query)]);

beforeEach(() => {
  packed.set('data/search.bin', encodeSearchIndex(library).buffer);
  packed.set('data/texts/0.bin', encodeTexts(library)[0]!.buffer);
});

describe('searchArticles', () => {
  it('tries again to load the index after a failure', async () => {
    packed.delete('data/search.bin');
    await expect(search('paris')).rejects.toThrow(DataFileError);
    packed.set('data/search.bin', encodeSearchIndex(library).buffer);
    expect(await search('paris')).not.toEqual([]);
  });

  it('gives what is known of an article, and no sentence where the title tells enough', async () => {
    const [first] = await search('paris');
    expect(first).toEqual({
      id: 'paris',
      title: 'paris',
      kind: 'place',
      asOf: '2025-01-01',
      source: 'Backstory',
    });
  });

  it('shows the sentence that matches where the title does not tell, without words that tell nothing', async () => {
    const [first] = await search('putin at the spaceprot');
    expect(first?.id).toBe('summit');
    expect(first?.snippet).toEqual([
      'Kim and ',
      'Putin',
      ' met at a ',
      'spaceport',
      ' to talk about rockets.',
    ]);
  });

  it('finds nothing for an empty query', async () => {
    expect(await search('')).toEqual([]);
  });

  it('says so where the texts cannot be read', async () => {
    packed.delete('data/texts/0.bin');
    // A background that has kept no texts yet.
    vi.resetModules();
    const fresh = await import('../../../../src/background/search/search-articles.ts');
    const found = await fresh.searchArticles({ index: smallLibrary }, 'spaceport');
    await expect(found.show([0])).rejects.toMatchObject({ name: 'DataFileError' });
  });

  it('leaves out articles that the dataset does not have', async () => {
    const index = { find: () => undefined, summary: () => smallLibrary.summary(0) };
    expect(await showFound([await searchArticles({ index }, 'paris')])).toEqual([]);
  });
});
