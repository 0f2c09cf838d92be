import { describe, expect, it } from 'vitest';
import { matching } from '../../../../src/popup/names/matching.ts';

const named = ['Kim Jong Un', 'São Paulo', 'Recep Tayyip Erdoğan', 'Komsomolsk-on-Amur'].map((name) => ({
  name,
  kind: 'person' as const,
  articles: 0,
  count: 1,
  first: 0,
  inTitle: false,
  positions: [],
}));

describe('matching', () => {
  it.each([
    ['', ['Kim Jong Un', 'São Paulo', 'Recep Tayyip Erdoğan', 'Komsomolsk-on-Amur']],
    ['sao', ['São Paulo']],
    ['JONG', ['Kim Jong Un']],
    ['jong un', ['Kim Jong Un']],
    ['erdogan', ['Recep Tayyip Erdoğan']],
    ['amur', ['Komsomolsk-on-Amur']],
    ['ong', []],
  ])('%s finds %o', (query, found) => {
    expect(matching(named, query).map(({ name }) => name)).toEqual(found);
  });
});
