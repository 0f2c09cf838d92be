import type { Answer, BackgroundRequests, PageReport } from '../shared/messages.ts';
import type { Result } from '../shared/result.ts';
import { askBackground } from '../shared/send.ts';
import { useAnswer } from '../ui/use-answer.ts';

export type Ranking = Result<Answer<BackgroundRequests, 'rankPage'>>;

/** The latest ranking of a page, undefined before the first. The one before stays until the next is there. */
export const useRanking = (
  report: PageReport,
): { readonly ranking: Ranking | undefined; readonly rankAgain: () => void } => {
  const { title, text, names, host } = report;
  const { answer, askAgain } = useAnswer(progressOf(report), () =>
    askBackground('rankPage', { title, text, names, host }),
  );
  return { ranking: answer, rankAgain: askAgain };
};

/** Differs between two reports of a page where their rankings could. */
const progressOf = ({ title, text, names }: PageReport): string =>
  JSON.stringify([title, text.length, names.map(({ name, count }) => [name, count])]);
