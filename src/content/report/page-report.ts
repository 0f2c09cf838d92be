import type { PageReport } from '../../shared/messages.ts';
import type { PageBlock } from '../page/page-block.ts';
import { pageNames } from './page-names.ts';

/** Code units of page text that a report carries. */
const mostText = 20_000;

export interface ReportInput extends Pick<PageReport, 'status' | 'mode' | 'title' | 'host' | 'milliseconds'> {
  readonly blocks: Iterable<PageBlock>;
}

/** What the popup is told of a page. */
export const pageReport = ({ blocks, ...facts }: ReportInput): PageReport => ({
  ...facts,
  names: pageNames(blocks, facts.title),
  text: firstText(blocks),
});

const firstText = (blocks: Iterable<PageBlock>): string => {
  let text = '';
  for (const { block } of blocks) {
    text += `${block.text}\n`;
    if (text.length >= mostText) break;
  }
  return text.slice(0, mostText).trimEnd();
};
