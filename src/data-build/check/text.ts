import { countWords } from '../article-sources/prose.ts';
import type { WrittenArticle } from '../sources/written-articles.ts';
import type { Fault } from './fault.ts';

const fewestWords = 120;
const mostWords = 350;
const fewestParagraphs = 2;
const mostParagraphs = 4;

const markup: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\n)#+ /, 'has a heading; write plain paragraphs'],
  [/(?:^|\n)(?:[-*] |\d+\. )/, 'has a list; write plain paragraphs'],
  [/\*\*|__/, 'has bold; write it plain'],
  [/\[[^\]]+\]\([^)]+\)|https?:\/\//, 'has a link; put addresses in sources'],
  [/<[a-z]+[^>]*>/i, 'has HTML; write it plain'],
];

/** 120 to 350 words in two to four plain paragraphs. */
export const checkText = ({ file, text }: WrittenArticle): readonly Fault[] => {
  const faults: Fault[] = [];
  const fault = (message: string) => faults.push({ file, field: 'text', message });
  const words = countWords(text);
  if (words < fewestWords) fault(`has ${words} words; write at least ${fewestWords}`);
  if (words > mostWords) fault(`has ${words} words; cut it to ${mostWords}`);
  const paragraphs = text === '' ? 0 : text.split('\n\n').length;
  if (paragraphs < fewestParagraphs || paragraphs > mostParagraphs) {
    fault(
      `has ${paragraphs} paragraphs; write ${fewestParagraphs} to ${mostParagraphs}, parted by a blank line`,
    );
  }
  for (const [pattern, message] of markup) if (pattern.test(text)) fault(message);
  return faults;
};
