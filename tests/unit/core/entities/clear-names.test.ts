import { describe, expect, it } from 'vitest';
import { eachClearName } from '../../../../src/core/entities/clear-names.ts';
import { tokenise, Tokens } from '../../../../src/core/text/tokens.ts';
import { smallWorld } from '../../../fixtures/small-world.ts';

const { table } = smallWorld();
const clearNames = (text: string): readonly string[] => {
  const tokens = tokenise(text, new Tokens());
  const found: string[] = [];
  eachClearName(tokens, table, (entity, from, to) => {
    found.push(`${text.slice(tokens.starts[from], tokens.ends[to - 1])} = ${table.idOf(entity)}`);
  });
  return found;
};

describe('clear names', () => {
  it('are the longest ones, of the likeliest that they name', () => {
    expect(clearNames('Vladimir Putin traf in Paris Whitney Houston. Putin kam aus Moscow.')).toEqual([
      'Vladimir Putin = vladimir-putin',
      'Paris = paris',
      'Whitney Houston = whitney-houston',
      'Putin = vladimir-putin',
      'Moscow = moscow',
    ]);
  });

  it('begin with a capital', () => {
    expect(clearNames('paris, MOSCOW')).toEqual(['MOSCOW = moscow']);
  });

  it('are none where the table has no entry for all of it', () => {
    expect(clearNames('Atlantis, North Dakota and Whitney')).toEqual([]);
  });
});
