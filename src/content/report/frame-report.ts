import type { FrameReport } from '../../shared/messages.ts';
import { documentBegan } from '../frames/this-frame.ts';
import { charactersOf, pageReport, type ReportInput } from './page-report.ts';

/** What a report is made of, without what the document itself tells. */
export interface FrameReportInput extends Omit<ReportInput, 'title'>, Pick<FrameReport, 'highlights'> {}

/** What this document tells of itself, whether it is the page or a frame in it. */
export const frameReport = ({ highlights, ...facts }: FrameReportInput): FrameReport => ({
  report: pageReport({ ...facts, title: document.title }),
  characters: charactersOf(facts.blocks),
  highlights,
  began: documentBegan(),
});
