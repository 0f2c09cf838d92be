import type { PageReport } from '../../shared/messages.ts';
import type { PageBlock } from '../page/page-block.ts';
import { pageNames } from './page-names.ts';

/** Code units of page text that a report carries. */
export const longestText = 20_000;

/** What is known of a page, and the blocks that its names and text are taken from. */
export interface ReportInput extends Pick<
  PageReport,
  'status' | 'pauseReason' | 'mode' | 'title' | 'host' | 'milliseconds'
> {
  readonly blocks: Iterable<PageBlock>;
}

/** What the popup is told of a page. */
export const pageReport = ({ blocks, ...facts }: ReportInput): PageReport => ({
  ...facts,
  names: pageNames(blocks, facts.title),
  text: firstText(blocks),
});

/** Characters of text that the blocks of a page have in all, each with the end of its line. */
export const charactersOf = (blocks: Iterable<PageBlock>): number => {
  let characters = 0;
  for (const { block } of blocks) characters += block.text.length + 1;
  return characters;
};

const firstText = (blocks: Iterable<PageBlock>): string => {
  let text = '';
  for (const { block } of blocks) {
    text += `${block.text}\n`;
    if (text.length >= longestText) break;
  }
  return text.slice(0, longestText).trimEnd();
};
