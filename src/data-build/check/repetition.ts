import { fold } from '../../core/text/fold-text.ts';
import { splitSentences } from '../article-sources/prose.ts';
import type { WrittenArticle } from '../sources/written-articles.ts';
import type { Fault } from './fault.ts';

const shingleWords = 8;
/** Two articles may share a formula of this many overlapping eight-word runs: names of treaties and offices are long. */
const mostSharedShingles = 4;
const shortestSentence = 5;

/** No sentence of five words or more occurs in two articles. */
export const checkSentences = (articles: readonly WrittenArticle[]): readonly Fault[] => {
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { file, text } of articles) {
    for (const sentence of text.split('\n\n').flatMap(splitSentences)) {
      const key = fold(sentence);
      if (key.split(' ').length < shortestSentence) continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, file);
      else if (other !== file)
        faults.push({
          file,
          field: 'text',
          message: `repeats a sentence of ${other}; put it another way: "${sentence}"`,
        });
    }
  }
  return faults;
};

/** No two articles share long runs of words: five overlapping runs of eight are twelve words in a row. */
export const checkShingles = (articles: readonly WrittenArticle[]): readonly Fault[] => {
  const firstFile = new Map<string, string>();
  const shared = new Map<string, { files: readonly [string, string]; count: number; sample: string }>();
  for (const { file, text } of articles) {
    for (const shingle of shinglesOf(text)) {
      const other = firstFile.get(shingle);
      if (other === undefined) firstFile.set(shingle, file);
      else if (other !== file) {
        const key = `${other} ${file}`;
        const pair = shared.get(key) ?? { files: [other, file] as const, count: 0, sample: shingle };
        shared.set(key, { ...pair, count: pair.count + 1 });
      }
    }
  }
  return [...shared.values()]
    .filter(({ count }) => count > mostSharedShingles)
    .map(({ files: [other, file], sample }) => ({
      file,
      field: 'text',
      message: `shares a long run of words with ${other}; put it another way: "… ${sample} …"`,
    }));
};

const shinglesOf = (text: string): ReadonlySet<string> => {
  const words = fold(text).split(' ');
  const shingles = new Set<string>();
  for (let at = 0; at + shingleWords <= words.length; at++)
    shingles.add(words.slice(at, at + shingleWords).join(' '));
  return shingles;
};
