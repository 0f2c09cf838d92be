import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import { withSite } from '../shared/settings/sites.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { useStored } from '../ui/use-stored.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { PageView } from './page-view.tsx';
import { settingsStore } from './settings-store.ts';
import { usePage } from './use-page.ts';

export const App = (): JSX.Element => {
  const { value: settings, problem, save } = useStored(settingsStore);
  const { host, state, lookAgain, reload } = usePage(settings);

  const turnSite = (on: boolean): void => {
    if (settings && host !== undefined) void save({ sitesOff: withSite(settings, host, on) });
  };
  const turnAll = (enabled: boolean): void => void save({ enabled });

  return (
    <>
      {settings ? <Header settings={settings} host={host} onTurnSite={turnSite} onTurnAll={turnAll} /> : null}
      <main class="popup-main">
        {problem ? (
          <ErrorState message={text(problem === 'load' ? 'settingsUnreadable' : 'settingsUnsaved')} />
        ) : null}
        {settings ? (
          <PageView
            state={state}
            host={host}
            settings={settings}
            onTurnSite={turnSite}
            onTurnAll={turnAll}
            onLookAgain={lookAgain}
            onReload={reload}
          />
        ) : null}
      </main>
      <Footer />
    </>
  );
};
