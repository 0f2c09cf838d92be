import type { Result } from '../../shared/result.ts';
import type { ArticleView } from '../../shared/schemas.ts';
import { askBackground } from '../../shared/send.ts';
import { useAnswer } from '../../ui/use-answer.ts';

/** An article, undefined while it is on its way; never the one of an earlier id. */
export const useArticle = (
  wanted: string | undefined,
): { readonly answer: Result<ArticleView> | undefined; readonly askAgain: () => void } => {
  const { answer, fresh, askAgain } = useAnswer(wanted, (id) => askBackground('article', { id }));
  return { answer: fresh ? answer : undefined, askAgain };
};
