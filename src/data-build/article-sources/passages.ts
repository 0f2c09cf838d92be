import { countWords, splitSentences } from './prose.ts';

const enoughWords = 120;
const mostWords = 250;
const fewestWords = 80;

/**
 * A speech cut into passages of 80 to 250 words at the ends of sentences, in order. A single longer sentence and a last
 * piece too short to join the passage before it are dropped.
 */
export const cutPassages = (speech: string): readonly string[] => {
  const passages: string[] = [];
  let current: string[] = [];
  let words = 0;
  const close = () => {
    if (words >= fewestWords) passages.push(current.join(' '));
    else if (passages.length > 0 && countWords(passages.at(-1) ?? '') + words <= mostWords) {
      passages[passages.length - 1] = [passages.at(-1), ...current].join(' ');
    }
    current = [];
    words = 0;
  };
  for (const sentence of splitSentences(speech)) {
    const length = countWords(sentence);
    if (words > 0 && words + length > mostWords) close();
    if (length > mostWords) continue;
    current.push(sentence);
    words += length;
    if (words >= enoughWords) close();
  }
  if (words > 0) close();
  return passages;
};
