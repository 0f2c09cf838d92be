import type { RankedArticle } from '../../core/article.ts';
import type { PageReport } from '../../shared/messages.ts';
import { success, type Result } from '../../shared/result.ts';
import type { PageName, PagePlace } from '../../shared/schemas.ts';
import { askBackground } from '../../shared/send.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { askTwice } from '../ask-twice.ts';

/** A page's names and articles by importance. */
export interface RankedPage {
  readonly names: readonly PageName[];
  readonly places: readonly PagePlace[];
  readonly articles: readonly RankedArticle[];
}

/** The names in order of importance and the articles for them, or why there are none. */
export type Ranking = Result<RankedPage>;

/** What of a page is ranked, by some of its names. */
type Ranked = Pick<PageReport, 'title' | 'text' | 'names' | 'host'>;

/** The latest ranking of a page, undefined before the first. The one before stays until the next is there. */
export const useRanking = (
  page: Ranked,
): { readonly ranking: Ranking | undefined; readonly rankAgain: () => void } => {
  const { answer, askAgain } = useAnswer(progressOf(page), () => rank(page));
  return { ranking: answer, rankAgain: askAgain };
};

const rank = async ({ title, text, names, host }: Ranked): Promise<Ranking> => {
  const question = { title, text, names: names.map(toRank), host };
  const answer = await askTwice(() => askBackground('rankPage', question));
  if (!answer.ok) return answer;
  const { order, places, articles } = answer.value;
  return success({ names: order.flatMap((position) => names[position] ?? []), places, articles });
};

/** What of a name its rank depends on: where it occurs is not sent to and fro. */
const toRank = ({ name, kind, entity, articles, count, first, inTitle }: PageName) => ({
  name,
  kind,
  entity,
  articles,
  count,
  first,
  inTitle,
});

/** Differs between two reports of a page where their rankings could. */
const progressOf = ({ title, text, names }: Ranked): string =>
  JSON.stringify([
    title,
    text.length,
    names.map(({ name, count, entity, articles }) => [name, count, entity, articles]),
  ]);
