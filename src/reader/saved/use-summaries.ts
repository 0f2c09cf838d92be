import type { ArticleSummary } from '../../core/article.ts';
import type { Result } from '../../shared/result.ts';
import { askBackground } from '../../shared/send.ts';
import { useAnswer } from '../../ui/use-answer.ts';

interface Summaries {
  /** Stays while those of a changed list are on their way. */
  readonly answer: Result<{ readonly articles: readonly ArticleSummary[] }> | undefined;
  readonly askAgain: () => void;
}

/** What lists show of articles, for those that are here. Undefined asks nothing, and no ids ask nothing either. */
export const useSummaries = (ids: readonly string[] | undefined): Summaries =>
  useAnswer(ids === undefined || ids.length === 0 ? undefined : JSON.stringify(ids), () =>
    askBackground('articles', { ids: [...(ids ?? [])] }),
  );
