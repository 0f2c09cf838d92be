import { closeSync, openSync, writeSync } from 'node:fs';

const wordsPerArticle = 150;

/** Writes JSON Lines of articles that are made of real words and names, at random but the same each time. */
export const writeArticles = (
  path: string,
  count: number,
  vocabulary: readonly string[],
  names: readonly string[],
): void => {
  let seed = 42;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
  // A few words are frequent, most are rare, and every thirtieth is one that hardly any other article has.
  const word = (): string => {
    if (random() < 1 / 30) return `q${Math.floor(random() ** 2 * 400_000).toString(36)}`;
    return vocabulary[Math.floor(random() ** 3 * vocabulary.length)] ?? 'word';
  };
  const name = (): string => names[Math.floor(random() ** 2 * names.length)] ?? 'Paris';
  const file = openSync(path, 'w');
  for (let number = 0; number < count; number++) {
    const about = [name(), name()];
    const sentences: string[] = [];
    for (let written = 0; written < wordsPerArticle; written += 15) {
      const middle = Array.from({ length: 12 }, word).join(' ');
      sentences.push(`${name()} ${middle} ${about[0]}.`);
    }
    const record = {
      id: `a${number}`,
      title: `${word()} ${about[0]} ${word()} ${number}`,
      text: sentences.join(' '),
      date: '2024-05-01',
      about,
    };
    writeSync(file, `${JSON.stringify(record)}\n`);
  }
  closeSync(file);
};
