import { countWords } from '../article-sources/prose.ts';
import type { WrittenArticle } from '../sources/front-matter.ts';
import type { Fault } from './fault.ts';

const FEWEST_WORDS = 120;
const MOST_WORDS = 350;
const FEWEST_PARAGRAPHS = 2;
const MOST_PARAGRAPHS = 4;

const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\n)#+ /, 'has a heading; write plain paragraphs'],
  [/(?:^|\n)(?:[-*] |\d+\. )/, 'has a list; write plain paragraphs'],
  [/\*\*|__/, 'has bold; write it plain'],
  [/\[[^\]]+\]\([^)]+\)|https?:\/\//, 'has a link; put addresses in sources'],
  [/<[a-z]+[^>]*>/i, 'has HTML; write it plain'],
];

/** 120 to 350 words in two to four plain paragraphs. */
export function checkText({ file, text }: WrittenArticle): Fault[] {
  const faults: Fault[] = [];
  const fault = (message: string) => faults.push({ file, field: 'text', message });
  const words = countWords(text);
  if (words < FEWEST_WORDS) fault(`has ${words} words; write at least ${FEWEST_WORDS}`);
  if (words > MOST_WORDS) fault(`has ${words} words; cut it to ${MOST_WORDS}`);
  const paragraphs = text === '' ? 0 : text.split('\n\n').length;
  if (paragraphs < FEWEST_PARAGRAPHS || paragraphs > MOST_PARAGRAPHS) {
    fault(
      `has ${paragraphs} paragraphs; write ${FEWEST_PARAGRAPHS} to ${MOST_PARAGRAPHS}, parted by a blank line`,
    );
  }
  for (const [pattern, message] of MARKUP) if (pattern.test(text)) fault(message);
  return faults;
}
