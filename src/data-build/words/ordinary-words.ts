import { once } from '../once.ts';
import { wordnetLines, wordsOfLine } from '../sources/wordnet/lines.ts';

/** Words WordNet lacks because they have no meaning of their own. */
const functionWords: ReadonlySet<string> = new Set(
  (
    'a all am an and any are as at be been but by can could did do does each for from had has have he her hers him his how ' +
    'i if in into is it its may me might mine more most must my no nor not of off on one or our ours out own same shall she ' +
    'should so some such than that the their them then these they this those to too up us was we were what when where ' +
    'which who whom why will with would yes you your yours many much both few other others'
  ).split(' '),
);

/** English words in lower case: WordNet's entries for verbs, adjectives, adverbs and common nouns, and function words. */
export const ordinaryWords = once((): ReadonlySet<string> => {
  const found = new Set(functionWords);
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const) {
    for (const line of wordnetLines(part)) {
      for (const word of wordsOfLine(line.slice(0, line.indexOf('|')).split(' '))) {
        // Adjectives may carry a mark of where they stand: "afraid(p)".
        const lemma = word.replace(/\((?:a|p|ip)\)$/, '');
        if (/^[a-z]+$/.test(lemma)) found.add(lemma);
      }
    }
  }
  return found;
});

/** Whether a name of one word, without regard to case, is also such a word. */
export const isOrdinaryWord = (name: string): boolean => ordinaryWords().has(name.toLowerCase());

/** Whether it is a word without meaning of its own ("of", "most"). */
export const isFunctionWord = (name: string): boolean => functionWords.has(name.toLowerCase());
