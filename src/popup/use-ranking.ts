import type { RankedArticle } from '../core/article.ts';
import type { PageReport } from '../shared/messages.ts';
import { success, type Result } from '../shared/result.ts';
import type { PageName, PagePlace } from '../shared/schemas.ts';
import { askBackground } from '../shared/send.ts';
import { useAnswer } from '../ui/use-answer.ts';

/** A page's names and articles by importance. */
export interface RankedPage {
  readonly names: readonly PageName[];
  readonly places: readonly PagePlace[];
  readonly articles: readonly RankedArticle[];
}
export type Ranking = Result<RankedPage>;

/** The latest ranking of a page, undefined before the first. The one before stays until the next is there. */
export const useRanking = (
  report: PageReport,
): { readonly ranking: Ranking | undefined; readonly rankAgain: () => void } => {
  const { answer, askAgain } = useAnswer(progressOf(report), () => rank(report));
  return { ranking: answer, rankAgain: askAgain };
};

const rank = async ({ title, text, names }: PageReport): Promise<Ranking> => {
  const facts = names.map(({ positions: _, ...name }) => name);
  const answer = await askBackground('rankPage', { title, text, names: facts });
  if (!answer.ok) return answer;
  const { order, places, articles } = answer.value;
  return success({ names: order.flatMap((position) => names[position] ?? []), places, articles });
};

/** Differs between two reports of a page where their rankings could. */
const progressOf = ({ title, text, names }: PageReport): string =>
  JSON.stringify([title, text.length, names.map(({ name, count }) => [name, count])]);
