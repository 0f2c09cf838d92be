// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CardEntity } from '../../../../src/shared/schemas.ts';
import { clear, click, find, show } from '../../ui/show.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fake-browser.ts')).fakeBrowser,
}));
const { RunnersUp } = await import('../../../../src/card/corrections/runners-up.tsx');

afterEach(clear);

const other = (name: string, kind: CardEntity['kind'], facts: Partial<CardEntity>) => ({
  entity: { id: name, name, kind, articles: 0 },
  known: { id: name, name, kind, description: '', ...facts },
  reasons: [],
});

describe('the other meanings of a name', () => {
  it('are told apart by what is known of them, described or not', () => {
    const shown = show(
      <RunnersUp
        surface="Jackson"
        others={[
          other('Michael Jackson', 'person', { description: 'American singer', born: 1958, died: 2009 }),
          other('Peter Jackson', 'person', { country: 'New Zealand', born: 1961 }),
          other('Jackson, Mississippi', 'place', { country: 'United States', population: 153_701 }),
          other('Dusty Springfield', 'person', {
            description: 'Singer, born in West Hampstead in 1939',
            born: 1939,
          }),
          other('Jackson', 'person', {}),
        ]}
        choose={() => undefined}
      />,
    );
    expect([...shown.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'Michael JacksonAmerican singer1958–2009',
      'Peter JacksonPersonNew ZealandBorn 1961',
      'Jackson, MississippiPlaceUnited StatesPopulation 150,000',
      'Dusty SpringfieldSinger, born in West Hampstead in 1939',
      'JacksonPerson',
    ]);
  });

  it('are chosen by a click', () => {
    const choose = vi.fn<(choice: unknown) => void>();
    const shown = show(
      <RunnersUp surface="Jackson" others={[other('Peter Jackson', 'person', {})]} choose={choose} />,
    );
    click(find(shown, 'button', 'Peter Jackson'));
    expect(choose).toHaveBeenCalledWith({
      verdict: 'not-this',
      instead: { id: 'Peter Jackson', name: 'Peter Jackson', kind: 'person', articles: 0 },
    });
  });
});
