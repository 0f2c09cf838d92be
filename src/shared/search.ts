import type { Answer, BackgroundRequests } from './messages.ts';
import type { Result } from './result.ts';
import { askBackground } from './send.ts';

/** The articles that a query finds. */
export const search = (query: string): Promise<Result<Answer<BackgroundRequests, 'search'>>> =>
  askBackground('search', { query });

/** Has the background load what it needs before the first letter is typed. */
export const readySearch = (): void => void search('');
