import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureText } from '../../ui/failure-text.ts';
import { Spinner } from '../../ui/spinner.tsx';
import { AccessNote, AllowButton } from './access-note.tsx';
import { Findings } from '../findings/findings.tsx';
import { LanguageNote } from './language-note.tsx';
import { PauseNote } from './pause-note.tsx';
import type { StoredCorrections } from '../names/use-muting.ts';
import type { Page } from './use-page.ts';

export interface PageViewProps {
  readonly page: Page;
  readonly settings: Settings;
  readonly corrections: StoredCorrections;
  readonly onTurnSite: (on: boolean) => void;
  readonly onTurnAll: (on: boolean) => void;
}

/** What the popup says of the page, whatever is the case with it. */
export const PageView = (props: PageViewProps): JSX.Element => {
  const { page, settings, corrections, onTurnSite, onTurnAll } = props;
  const { state, host, access, allow } = page;
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
    case 'no-access':
      return (
        <EmptyState
          title={host === undefined ? text('accessMissing') : text('accessMissingSite', host)}
          explanation={text('accessMissingHint')}
        >
          <AllowButton host={host} onAllow={allow} main />
        </EmptyState>
      );
    case 'forbidden':
      return <EmptyState title={text('pageForbidden')} explanation={text('pageForbiddenHint')} />;
    case 'unreachable':
      return (
        <EmptyState title={text('pageUnreachable')} explanation={text('pageUnreachableHint')}>
          <button type="button" class="button" onClick={page.reload}>
            {text('reloadPage')}
          </button>
        </EmptyState>
      );
    case 'no-text':
      return <EmptyState title={text('pageNoText')} explanation={text('pageNoTextHint')} />;
    case 'failed':
      return (
        <ErrorState message={text('pageFailed')} retryLabel={text('reloadPage')} onRetry={page.reload} />
      );
    case 'no-answer':
      return <ErrorState message={failureText(state.code)} onRetry={page.lookAgain} />;
    case 'paused':
      return <PauseNote report={state.report} onResume={page.resume} />;
    case 'nothing':
    case 'names':
      return (
        <>
          {access ? null : <AccessNote host={host} onAllow={allow} />}
          <LanguageNote mode={state.report.mode} />
          <PauseNote report={state.report} onResume={page.resume} />
          {state.name === 'names' ? (
            <Findings
              report={state.report}
              tabId={page.tabId}
              settings={settings}
              corrections={corrections}
            />
          ) : (
            <EmptyState title={text('pageNothing')} explanation={text('pageNothingHint')} />
          )}
        </>
      );
  }
};
