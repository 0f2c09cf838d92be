import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings/schema.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { failureText } from '../ui/failure-text.ts';
import { Spinner } from '../ui/spinner.tsx';
import { Findings } from './findings.tsx';
import { LanguageNote } from './language-note.tsx';
import type { PageState } from './page-state.ts';

export interface PageViewProps {
  readonly state: PageState;
  readonly tabId: number | undefined;
  readonly host: string | undefined;
  readonly settings: Settings;
  readonly onTurnSite: (on: boolean) => void;
  readonly onTurnAll: (on: boolean) => void;
  readonly onLookAgain: () => void;
  readonly onReload: () => void;
}

/** What the popup says of the page, whatever is the case with it. */
export const PageView = (props: PageViewProps): JSX.Element => {
  const { state, tabId, host, settings, onTurnSite, onTurnAll, onLookAgain, onReload } = props;
  switch (state.name) {
    case 'waiting':
      return <Spinner label={text('pageWaiting')} />;
    case 'off-everywhere':
      return (
        <EmptyState title={text('pageOffEverywhere')} explanation={text('pageOffEverywhereHint')}>
          <button type="button" class="button button-main" onClick={() => onTurnAll(true)}>
            {text('turnOn')}
          </button>
        </EmptyState>
      );
    case 'off-here':
      return host === undefined ? (
        <EmptyState title={text('pageOffHere')} explanation={text('pageOffHereHint')} />
      ) : (
        <EmptyState title={text('pageOffSite', host)} explanation={text('pageOffSiteHint')}>
          <button type="button" class="button button-main" onClick={() => onTurnSite(true)}>
            {text('turnOnHere')}
          </button>
        </EmptyState>
      );
    case 'unreachable':
      return (
        <EmptyState title={text('pageUnreachable')} explanation={text('pageUnreachableHint')}>
          <button type="button" class="button" onClick={onReload}>
            {text('reloadPage')}
          </button>
        </EmptyState>
      );
    case 'failed':
      return <ErrorState message={text('pageFailed')} retryLabel={text('reloadPage')} onRetry={onReload} />;
    case 'no-answer':
      return <ErrorState message={failureText(state.code)} onRetry={onLookAgain} />;
    case 'nothing':
      return (
        <>
          <LanguageNote mode={state.report.mode} />
          <EmptyState title={text('pageNothing')} explanation={text('pageNothingHint')} />
        </>
      );
    case 'names':
      return (
        <>
          <LanguageNote mode={state.report.mode} />
          <Findings report={state.report} tabId={tabId} settings={settings} />
        </>
      );
  }
};
