import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import { Brand } from '../ui/brand.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { useStored } from '../ui/use-stored.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { CardSection } from './card-section.tsx';
import type { Change } from './change.ts';
import { Notice, type NoticeText } from './notice.tsx';
import { ResetSection } from './reset-section.tsx';
import { settingsStore } from './settings-store.ts';
import { SitesSection } from './sites-section.tsx';
import { WorkSection } from './work-section.tsx';

export const App = (): JSX.Element => {
  const { value: settings, problem, save } = useStored(settingsStore);
  const [notice, setNotice] = useState<NoticeText>({ text: '', turn: 0 });

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
        <Notice notice={notice} />
      </header>
      <main class="options-main">
        <h1 class="options-title">{text('optionsHeading')}</h1>
        {problem ? (
          <ErrorState message={text(problem === 'load' ? 'settingsUnreadable' : 'settingsUnsaved')} />
        ) : null}
        {settings ? (
          <>
            <WorkSection settings={settings} onChange={change} />
            <AppearanceSection settings={settings} onChange={change} />
            <CardSection settings={settings} onChange={change} />
            <SitesSection settings={settings} onChange={change} />
            <ResetSection onReset={reset} />
          </>
        ) : null}
      </main>
    </>
  );
};
