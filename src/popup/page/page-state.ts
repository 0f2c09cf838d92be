import type { PageReport } from '../../shared/messages.ts';
import type { FailureCode, Result } from '../../shared/result.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { worksOn } from '../../shared/settings/sites.ts';

/** All that the popup can have to say about a page. */
export type PageState =
  | { readonly name: 'waiting' }
  | { readonly name: 'off-everywhere' }
  | { readonly name: 'off-here' }
  /** The browser has to be asked whether Backstory may read the site. */
  | { readonly name: 'no-access' }
  /** A page on which extensions may not run. */
  | { readonly name: 'forbidden' }
  /** No content script answers: the browser keeps extensions out, or the page is older than the extension. */
  | { readonly name: 'unreachable' }
  /** A picture, a feed or another file that is no text to read. */
  | { readonly name: 'no-text' }
  /** The content script gave up. */
  | { readonly name: 'failed' }
  | { readonly name: 'no-answer'; readonly code: FailureCode }
  /** Nothing was found before it was paused. */
  | { readonly name: 'paused'; readonly report: PageReport }
  | { readonly name: 'nothing'; readonly report: PageReport }
  | { readonly name: 'names'; readonly report: PageReport };

/** What is known of the tab beside the popup, as it is asked. */
export interface Seen {
  readonly tabId: number | undefined;
  readonly host: string | undefined;
  /** Whether the browser is still fetching the page. */
  readonly loading: boolean;
  /** Whether the browser lets Backstory read the site without a click. */
  readonly access: boolean;
  /** Whether the browser says that this is no web page. */
  readonly forbidden: boolean;
  /** Undefined before the page has been asked. */
  readonly answer: Result<PageReport> | undefined;
}

/** What is the case with a page, from the settings and what the page answered. Settings are newer than an answer. */
export const pageState = (settings: Settings, seen: Seen): PageState => {
  const { host, answer } = seen;
  if (!settings.enabled) return { name: 'off-everywhere' };
  if (host !== undefined && !worksOn(settings, host)) return { name: 'off-here' };
  if (answer === undefined) return { name: 'waiting' };
  if (!answer.ok) {
    if (answer.failure.code !== 'no-receiver') return { name: 'no-answer', code: answer.failure.code };
    return { name: whyNoOneAnswers(seen) };
  }
  return stateOf(answer.value, host);
};

const whyNoOneAnswers = ({
  loading,
  access,
  forbidden,
}: Seen): 'forbidden' | 'no-access' | 'waiting' | 'unreachable' => {
  if (forbidden) return 'forbidden';
  if (!access) return 'no-access';
  return loading ? 'waiting' : 'unreachable';
};

const stateOf = (report: PageReport, host: string | undefined): PageState => {
  if (report.status === 'failed' || report.status === 'no-text') return { name: report.status };
  // With the host known and allowed, the page has only not heard yet that it was switched on.
  if (report.status === 'off') return { name: host === undefined ? 'off-here' : 'waiting' };
  if (report.names.length > 0) return { name: 'names', report };
  if (report.status === 'paused') return { name: 'paused', report };
  return report.status === 'done' ? { name: 'nothing', report } : { name: 'waiting' };
};

/** Whether the page is expected to answer something else before long. */
export const isPassing = (state: PageState, { host }: Seen): boolean =>
  state.name === 'waiting' ||
  (state.name === 'names' && state.report.status === 'working') ||
  (state.name === 'off-here' && host === undefined);
