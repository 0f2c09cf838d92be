import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { SearchResults } from '../ui/search-results.tsx';
import type { ResultKeys } from '../ui/use-result-keys.ts';
import { articleHash } from './address.ts';
import { search } from './search.ts';

export interface SearchViewProps {
  readonly query: string;
  readonly keys: ResultKeys;
  readonly onShown: (shown: boolean) => void;
}

/** What a search finds, or what can be typed where nothing is. */
export const SearchView = ({ query, keys, onShown }: SearchViewProps): JSX.Element =>
  query.trim() === '' ? (
    <EmptyState title={text('searchBegun')} explanation={text('searchBegunHint')} />
  ) : (
    <SearchResults
      query={query}
      ask={search}
      hrefOf={articleHash}
      onKeyDown={keys.onKeyDown}
      onShown={onShown}
      results={keys.results}
    />
  );
