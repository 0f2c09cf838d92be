import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseJsonLines } from '../../../src/files/json-lines.ts';

const schema = v.object({ id: v.number(), text: v.string() });
const good = '{"id":1,"text":"Rome"}';

describe('JSON Lines', () => {
  it('are read one by one, whatever ends a line, without the empty ones', () => {
    expect(parseJsonLines(`${good}\r\n\n  \n${good.replace('1', '2')}`, schema)).toEqual([
      { id: 1, text: 'Rome' },
      { id: 2, text: 'Rome' },
    ]);
  });

  it.each([
    ['{bad', 'line 3: not JSON'],
    ['{"id":1}', /^line 3: .*text/],
    ['{"id":"1","text":"Rome"}', /^line 3: id: .*number/],
    ['[]', /^line 3: /],
  ])('%s is refused by the number of its line, empty ones counted', (line, message) => {
    expect(() => parseJsonLines(`${good}\n\n${line}\n`, schema)).toThrow(message);
  });
});
