import { describe, expect, it } from 'vitest';
import { longestWord, TermTable } from '../../../../src/core/imported/term-table.ts';
import { tokenise, Tokens } from '../../../../src/core/text/tokens.ts';

const numbersIn = (table: TermTable, text: string): readonly number[] => {
  const tokens = tokenise(text, new Tokens());
  return Array.from({ length: tokens.count }, (_, index) => table.ofToken(text, tokens, index));
};

describe('the terms of a segment', () => {
  it('are the same for words that readers take for the same', () => {
    const table = new TermTable();
    expect(numbersIn(table, 'São sao SAO')).toEqual([0, 0, 0]);
    expect(table.numberOf('sao')).toBe(0);
    expect(table.terms).toEqual(['sao']);
  });

  it('are as many as there are words, however many', () => {
    const table = new TermTable();
    const words = Array.from({ length: 40_000 }, (_, number) => `w${number}x`);
    const text = words.join(' ');
    const numbers = numbersIn(table, text);
    expect(numbers).toEqual([...words.keys()]);
    expect(numbersIn(table, text)).toEqual(numbers);
    expect(table.terms).toEqual(words);
  });

  it('end after so many characters, and never within one', () => {
    const table = new TermTable();
    numbersIn(table, `${'a'.repeat(longestWord + 5)} ${'b'.repeat(longestWord - 1)}𝒜𝒜`);
    expect(table.terms).toEqual(['a'.repeat(longestWord), 'b'.repeat(longestWord - 1)]);
  });
});
