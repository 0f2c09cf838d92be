import { eachTerm } from '../dataset/terms.ts';
import { Tokens, tokenise } from '../text/tokens.ts';

const scratch = new Tokens();

/** 1 where all telling words of a title stand among a query's terms, 0 otherwise; titles without any count 0. */
export const titleCoverage = (title: string, terms: ReadonlyMap<number, number>): number => {
  let words = 0;
  let found = 0;
  eachTerm(tokenise(title, scratch), (hash) => {
    words += 1;
    if (terms.has(hash)) found += 1;
  });
  return words > 0 && found === words ? 1 : 0;
};
