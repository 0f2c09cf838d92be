import { eachTerm } from '../dataset/terms.ts';
import { sentencesOf, type TokenSpan } from '../text/sentences.ts';
import { TokenFlag, tokenise, Tokens } from '../text/tokens.ts';

/** A sentence is as good as its words together, but not for being long: their sum by this root of its length. */
const lengthPower = 0.35;
/** Sentences of fewer terms than this tell nothing by themselves. */
const fewestTerms = 4;
/** Worth of an article's first sentence, which says what it is about, where nothing else matches. */
const opening = 0.01;

/** What sentences are judged by. */
export interface TellingWords {
  /** Hashes of the paragraph's terms, and of the names near the mention, with what each is worth. */
  readonly worth: ReadonlyMap<number, number>;
}

/**
 * What the terms of a paragraph are worth in choosing sentences about an entity. `rarity` gives a term's inverse document
 * frequency; words of other names on the page count double, those of the entity's own name, which all of its articles
 * have, hardly at all.
 */
export const tellingWords = (
  paragraph: string,
  ownName: string,
  otherNames: readonly string[],
  rarity: (term: number) => number,
): TellingWords => {
  const worth = new Map<number, number>();
  const tokens = new Tokens();
  const add = (text: string, factor: number): void =>
    eachTerm(tokenise(text, tokens), (term) => worth.set(term, factor * rarity(term)));
  add(paragraph, 1);
  for (const name of otherNames) add(name, 2);
  add(ownName, 0.1);
  return { worth };
};

/**
 * The sentence of an article that has most to do with a paragraph, whole; its first where none has. Empty for an empty
 * text.
 */
export const tellingSentence = (text: string, { worth }: TellingWords): string => {
  const tokens = tokenise(text, new Tokens());
  let best = '';
  let highest = -1;
  for (const [position, sentence] of sentencesOf(text, tokens).entries()) {
    const score = scoreOf(tokens, sentence, worth) + (position === 0 ? opening : 0);
    if (score <= highest) continue;
    highest = score;
    best = text.slice(tokens.starts[sentence.from], tokens.ends[sentence.to - 1]);
  }
  return best.replace(/\s+/g, ' ');
};

const scoreOf = (tokens: Tokens, { from, to }: TokenSpan, worth: ReadonlyMap<number, number>): number => {
  const seen = new Set<number>();
  let sum = 0;
  let terms = 0;
  for (let i = from; i < to; i++) {
    if (((tokens.flags[i] ?? 0) & TokenFlag.word) === 0) continue;
    terms += 1;
    const hash = tokens.hashes[i] ?? 0;
    if (seen.has(hash)) continue;
    seen.add(hash);
    sum += worth.get(hash) ?? 0;
  }
  return terms < fewestTerms ? 0 : sum / terms ** lengthPower;
};
