import { askBackground } from '../../shared/send.ts';
import type { SearchAnswer } from '../../ui/search-results.tsx';

/** The articles that a query finds. */
export const search = (query: string): Promise<SearchAnswer> => askBackground('search', { query });

/** Has the background load what it needs before the first letter is typed. */
export const readySearch = (): void => void search('');
