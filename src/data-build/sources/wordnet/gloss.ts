import { longestDescription } from '../../source-record.ts';
import { capitalise } from '../../words/capitalise.ts';

/** Characters of a cut gloss that still say something. */
const shortestRest = 25;

/** A WordNet gloss as a line under 90 characters without full stop: its first clause, capitalised; '' where none is short enough. */
export const glossLine = (gloss: string): string => {
  const clause = (gloss.split(/[;"]/)[0] ?? '')
    .replace(/\([^)]*\)/g, '')
    .replace(/^(?:an?|the) /, '')
    .replace(/\s+/g, ' ')
    .trim();
  const line = clause.length <= longestDescription ? clause : shorten(clause);
  return capitalise(line).replace(/[.,:]$/, '');
};

/** Cut before a relative clause or a comma, where what is left still says something. */
const shorten = (clause: string): string => {
  const cuts = [...clause.matchAll(/,? (?:who|which|that|where|whose|and|but|when) |, | - /g)].map(
    ({ index }) => index,
  );
  const last = cuts.filter((index) => index > shortestRest && index <= longestDescription).at(-1);
  return last === undefined ? '' : clause.slice(0, last);
};
