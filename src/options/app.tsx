import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import { Brand } from '../ui/brand.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { useStored } from '../ui/use-stored.ts';
import { AboutSection } from './about/about-section.tsx';
import { BackupSection } from './backup/backup-section.tsx';
import { CardSection } from './card-opening/card-section.tsx';
import type { Change } from './change.ts';
import { DatasetsSection } from './datasets/datasets-section.tsx';
import { GeneralSection } from './general/general-section.tsx';
import { HighlightsSection } from './highlights/highlights-section.tsx';
import { Contents } from './layout/contents.tsx';
import { Notice, type NoticeText } from './layout/notice.tsx';
import { useArrival } from './layout/use-arrival.ts';
import { NamesSection } from './names/names-section.tsx';
import { PrivacySection } from './privacy/privacy-section.tsx';
import { OptionSearch } from './search/option-search.tsx';
import { useOptionSearch } from './search/use-option-search.ts';
import { settingsStore } from './settings-store.ts';
import { ShortcutsSection } from './shortcuts/shortcuts-section.tsx';
import { SitesSection } from './sites/sites-section.tsx';

/** The options page: sections of rows, each of which saves at once, with a search over them. */
export const App = (): JSX.Element => {
  const { value: settings, problem, save } = useStored(settingsStore);
  const [notice, setNotice] = useState<NoticeText>({ text: '', turn: 0 });
  const [query, setQuery] = useState('');
  const rows = useRef<HTMLDivElement>(null);
  const found = useOptionSearch(rows, query);
  useArrival(settings !== undefined);

  const say = (said: string): void => setNotice(({ turn }) => ({ text: said, turn: turn + 1 }));
  const change: Change = (choices, what) => {
    void save(choices).then((saved) => say(saved ? text('optionsSaved', what) : ''));
  };
  const reset = (): void => {
    void save('reset').then((done) => say(done ? text('optionsResetDone') : ''));
  };

  return (
    <>
      <header class="options-header">
        <Brand />
        <OptionSearch query={query} onType={setQuery} root={rows} />
        <Notice notice={notice} />
      </header>
      <div class="options-page">
        <Contents isThere={settings !== undefined} found={found?.sections} />
        <main class="options-main">
          <h1 class="options-title">{text('optionsHeading')}</h1>
          {problem ? (
            <ErrorState message={text(problem === 'load' ? 'settingsUnreadable' : 'settingsUnsaved')} />
          ) : null}
          <p class="visually-hidden" role="status">
            {found ? text('optionsFound', found.rows) : ''}
          </p>
          {found?.rows === 0 ? (
            <EmptyState
              title={text('optionsNotFound', query.trim())}
              explanation={text('optionsNotFoundHint')}
            />
          ) : null}
          <div class="sections" ref={rows}>
            {settings ? (
              <>
                <GeneralSection settings={settings} onChange={change} onReset={reset} />
                <HighlightsSection settings={settings} onChange={change} />
                <CardSection settings={settings} onChange={change} />
                <NamesSection settings={settings} onChange={change} />
                <SitesSection settings={settings} onChange={change} />
                <DatasetsSection />
                <ShortcutsSection />
                <BackupSection />
                <PrivacySection />
                <AboutSection />
              </>
            ) : null}
          </div>
        </main>
      </div>
    </>
  );
};
