import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import { Brand } from '../ui/brand.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useResultKeys } from '../ui/use-result-keys.ts';
import { ArticleView } from './article-view.tsx';
import { readySearch } from './search.ts';
import { SearchView } from './search-view.tsx';
import { useAddress } from './use-address.ts';
import { useArrival } from './use-arrival.ts';
import { useArticle } from './use-article.ts';

export const App = (): JSX.Element => {
  const { address, search } = useAddress();
  const { answer, askAgain } = useArticle(address.article);
  const [found, setFound] = useState(false);
  const keys = useResultKeys();
  const title = useRef<HTMLHeadingElement>(null);
  const shown = answer?.ok ? answer.value : undefined;
  const query = address.search ?? '';

  useEffect(() => {
    const name = shown?.title ?? (query.trim() === '' ? undefined : text('searchTitle', query.trim()));
    document.title = name === undefined ? text('extensionName') : text('readerTitle', name);
  }, [shown?.title, query]);
  useArrival(shown?.id ?? (found ? 'found articles' : undefined), () =>
    title.current?.focus({ preventScroll: true }),
  );

  return (
    <>
      <header class="reader-header">
        <Brand heading={!shown} />
        <SearchField
          query={query}
          onType={search}
          onGoOn={keys.goOn}
          onArrive={readySearch}
          field={keys.field}
        />
      </header>
      <main class="reader-main">
        {address.search === undefined ? (
          <ArticleView id={address.article} answer={answer} title={title} onRetry={askAgain} />
        ) : (
          <SearchView query={query} keys={keys} onShown={setFound} />
        )}
      </main>
    </>
  );
};
