import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import { Brand } from '../ui/brand.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { useResultKeys, type ResultKeys } from '../ui/use-result-keys.ts';
import { savedHash, type Address } from './address.ts';
import { ArticleView } from './article/article-view.tsx';
import { EntityView } from './entity/entity-view.tsx';
import { LookupView } from './lookup/lookup-view.tsx';
import { NoView } from './no-view.tsx';
import { SavedView } from './saved/saved-view.tsx';
import { readySearch } from '../shared/search.ts';
import { SearchView } from './search/search-view.tsx';
import type { Shown, ViewProps } from './shown.ts';
import { useAddress } from './use-address.ts';
import { useArrival } from './use-arrival.ts';

/** The reader page: what its address asks for, under a header with search and saved articles. */
export const App = (): JSX.Element => {
  const { address, search } = useAddress();
  const [shown, setShown] = useState<Shown>();
  const keys = useResultKeys();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = shown ? text('readerTitle', shown.title) : text('extensionName');
  }, [shown?.title]);
  useArrival(shown?.key, () => heading.current?.focus({ preventScroll: true }));

  return (
    <>
      <header class="reader-header">
        <Brand heading={!shown?.hasHeading} />
        <SearchField
          query={address.view === 'search' ? address.query : ''}
          onType={search}
          onGoOn={keys.goOn}
          onArrive={readySearch}
          field={keys.field}
        />
        <nav class="reader-nav" aria-label={text('navLabel')}>
          <a href={savedHash} {...(address.view === 'saved' ? { 'aria-current': 'page' } : {})}>
            {text('navSaved')}
          </a>
        </nav>
      </header>
      <main class="reader-main">
        <View address={address} keys={keys} heading={heading} onShown={setShown} />
      </main>
    </>
  );
};

/** Each thing gets a view of its own: nothing of the one before can be left in it. */
const View = (props: ViewProps & { readonly address: Address; readonly keys: ResultKeys }): JSX.Element => {
  const { address, keys, ...view } = props;
  switch (address.view) {
    case 'article':
      return <ArticleView key={`article ${address.id}`} id={address.id} {...view} />;
    case 'entity':
      return <EntityView key={`entity ${address.id}`} id={address.id} {...view} />;
    case 'search':
      return <SearchView key="search" query={address.query} keys={keys} {...view} />;
    case 'lookup':
      return <LookupView key={`lookup ${address.words}`} words={address.words} {...view} />;
    case 'saved':
      return <SavedView key="saved" {...view} />;
    case 'none':
      return <NoView key="none" />;
  }
};
