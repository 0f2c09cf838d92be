import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import { readySearch, search } from '../shared/search.ts';
import { withSite } from '../shared/settings/sites.ts';
import { settingsStore } from '../shared/settings/store.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { readerAddress } from '../ui/reader-address.ts';
import { SearchField } from '../ui/search-field.tsx';
import { SearchResults } from '../ui/search-results.tsx';
import { useResultKeys } from '../ui/use-result-keys.ts';
import { useStored } from '../ui/use-stored.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import type { Look } from './page/look-at-page.ts';
import { openInTab } from './open-page.ts';
import { PageView } from './page/page-view.tsx';
import { correctionsStore } from './names/use-muting.ts';
import { usePage } from './page/use-page.ts';

/** Popup, side panel and sidebar. `firstLook` is a look at the page that was begun before. */
export const App = ({ firstLook }: { readonly firstLook: Look }): JSX.Element => {
  const { value: settings, problem, save } = useStored(settingsStore);
  const corrections = useStored(correctionsStore);
  const page = usePage(settings, firstLook);
  const { host } = page;
  const [query, setQuery] = useState('');
  const { field, results, goOn, onKeyDown } = useResultKeys();
  const searching = query.trim() !== '';

  const turnSite = (on: boolean): void => {
    if (settings && host !== undefined) void save(withSite(settings, host, on));
  };
  const turnAll = (enabled: boolean): void => void save({ enabled });

  const notice = problem ? (
    <ErrorState message={text(problem === 'load' ? 'settingsUnreadable' : 'settingsUnsaved')} />
  ) : null;

  return (
    <>
      {settings ? <Header settings={settings} host={host} onTurnSite={turnSite} onTurnAll={turnAll} /> : null}
      <div class="popup-search">
        <SearchField query={query} onType={setQuery} onGoOn={goOn} onArrive={readySearch} field={field} />
      </div>
      {/* With a key of its own, each begins at its top. */}
      {searching ? (
        <main class="popup-main popup-main-search" key="search">
          {notice}
          <SearchResults
            query={query}
            ask={search}
            hrefOf={readerAddress}
            onOpen={openInTab}
            onKeyDown={onKeyDown}
            results={results}
          />
        </main>
      ) : null}
      <main class="popup-main" key="page" hidden={searching}>
        {notice}
        {settings ? (
          <PageView
            key={page.tabId}
            page={page}
            settings={settings}
            corrections={corrections}
            onTurnSite={turnSite}
            onTurnAll={turnAll}
          />
        ) : null}
      </main>
      <Footer />
    </>
  );
};
