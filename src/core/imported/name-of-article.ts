import type { ImportedArticle, ImportedName } from './article.ts';
import { plainTitle } from './guess-kind.ts';

/** How sure a name alone is: of a title whose kind is given, or guessed, and of names that are given beside it. */
const givenKind = 0.9;
const guessedKind = 0.65;

/** Confidence of a name that a dataset gives beside the title; see above. */
export const givenAlias = 0.8;
/** Of a part of the name that the article itself uses alone. */
const partOfName = 0.6;

/** The person or place that an article makes known, if it is on one. `position` is the article's in its dataset. */
export const nameOfArticle = (article: ImportedArticle, position: number): ImportedName | undefined => {
  const { kind, title, text } = article;
  if (kind !== 'person' && kind !== 'place') return undefined;
  const name = plainTitle(title);
  const confidence = article.guessed ? guessedKind : givenKind;
  const given = article.aliases.map((alias) => ({
    text: plainTitle(alias),
    confidence: Math.min(confidence, givenAlias),
  }));
  const parts = kind === 'person' ? partsUsedAlone(name, text) : [];
  return {
    name: title,
    kind,
    confidence,
    aliases: [
      ...(name === title ? [] : [{ text: name, confidence }]),
      ...given,
      ...parts.map((part) => ({ text: part, confidence: Math.min(confidence, partOfName) })),
    ],
    article: position,
  };
};

/** First and last words of a name that its article uses alone, and never in small letters. */
const partsUsedAlone = (name: string, text: string): string[] => {
  const words = name.split(/\s+/);
  if (words.length < 2) return [];
  const without = text.replaceAll(name, ' ');
  return [...new Set([words[0] ?? '', words.at(-1) ?? ''])].filter(
    (word) =>
      /^\p{Lu}\p{L}{2,}$/u.test(word) && hasWord(without, word) && !hasWord(without, word.toLowerCase()),
  );
};

const letter = /\p{L}/u;

const hasWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length))) return true;
  }
  return false;
};
