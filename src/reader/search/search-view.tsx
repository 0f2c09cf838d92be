import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SearchResults } from '../../ui/search-results.tsx';
import type { ResultKeys } from '../../ui/use-result-keys.ts';
import { articleHash } from '../address.ts';
import { useShown, type ViewProps } from '../shown.ts';
import { search } from '../../shared/search.ts';

export interface SearchViewProps extends ViewProps {
  readonly query: string;
  readonly keys: ResultKeys;
}

/** What a search finds, or what can be typed where nothing is. */
export const SearchView = ({ query, keys, onShown }: SearchViewProps): JSX.Element => {
  const [found, setFound] = useState(false);
  const asked = query.trim();
  const title = asked === '' ? text('searchLabel') : text('searchTitle', asked);
  useShown(onShown, found || asked === '' ? 'search' : undefined, title, false);
  return asked === '' ? (
    <EmptyState title={text('searchBegun')} explanation={text('searchBegunHint')} />
  ) : (
    <SearchResults
      query={query}
      ask={search}
      hrefOf={articleHash}
      onKeyDown={keys.onKeyDown}
      onShown={setFound}
      results={keys.results}
    />
  );
};
