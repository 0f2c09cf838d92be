import { expect, it, vi } from 'vitest';
import { importedArticle } from '../../../fixtures/datasets/in-memory.ts';

const found = vi.hoisted(() => ({ text: '' }));
vi.mock('../../../../src/background/datasets/own-name.ts', () => ({ ownName: async () => 0 }));
vi.mock('../../../../src/background/datasets/active.ts', () => ({
  datasetOf: async () => ({
    localId: 'ulysses-s-grant',
    data: {
      names: { articleOf: () => 0, kindOf: () => 'person' },
      articles: async () => new Map([[0, importedArticle({ title: 'Ulysses S. Grant', text: found.text })]]),
    },
  }),
}));

const { describeImported } = await import('../../../../src/background/datasets/entity-details.ts');

const describe = async (text: string): Promise<string | undefined> => {
  found.text = text;
  return (await describeImported('generals:ulysses-s-grant'))?.description;
};

it.each([
  [
    'Ulysses S. Grant was a U.S. general who had lived near St. Louis. He was born in Ohio.',
    'Ulysses S. Grant was a U.S. general who had lived near St. Louis',
  ],
  ['He led the army of the U.S.\n\nHe was born in Ohio.', 'He led the army of the U.S.'],
  ['Grant\n\nA general.', 'Grant'],
])('a person is described by what the article says first: %s', async (text, description) => {
  expect(await describe(text)).toBe(description);
});

it('a long sentence ends where a clause does', async () => {
  const clause =
    'Ulysses S. Grant led the armies of the Union to victory in the war between the states of America';
  expect(
    await describe(
      `${clause}, and was its president from 1869 to 1877, when he left for a tour of the world.`,
    ),
  ).toBe(`${clause}, and was its president from 1869 to 1877…`);
});
