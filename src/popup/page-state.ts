import type { PageReport } from '../shared/messages.ts';
import type { FailureCode, Result } from '../shared/result.ts';
import type { Settings } from '../shared/settings/schema.ts';
import { worksOn } from '../shared/settings/sites.ts';

/** All that the popup can have to say about a page. */
export type PageState =
  | { readonly name: 'waiting' }
  | { readonly name: 'off-everywhere' }
  | { readonly name: 'off-here' }
  /** No content script answers: the browser keeps extensions out, or the page is older than the extension. */
  | { readonly name: 'unreachable' }
  /** The content script gave up. */
  | { readonly name: 'failed' }
  | { readonly name: 'no-answer'; readonly code: FailureCode }
  | { readonly name: 'nothing'; readonly report: PageReport }
  | { readonly name: 'names'; readonly report: PageReport };

export interface Seen {
  readonly tabId: number | undefined;
  readonly host: string | undefined;
  /** Whether the browser is still fetching the page. */
  readonly loading: boolean;
  /** Undefined before the page has been asked. */
  readonly answer: Result<PageReport> | undefined;
}

/** What is the case with a page, from the settings and what the page answered. Settings are newer than an answer. */
export const pageState = (settings: Settings, { host, loading, answer }: Seen): PageState => {
  if (!settings.enabled) return { name: 'off-everywhere' };
  if (host !== undefined && !worksOn(settings, host)) return { name: 'off-here' };
  if (answer === undefined) return { name: 'waiting' };
  if (!answer.ok) {
    if (answer.failure.code !== 'no-receiver') return { name: 'no-answer', code: answer.failure.code };
    return { name: loading ? 'waiting' : 'unreachable' };
  }
  const report = answer.value;
  if (report.status === 'failed') return { name: 'failed' };
  // With the host known and allowed, the page has only not heard yet that it was switched on.
  if (report.status === 'off') return { name: host === undefined ? 'off-here' : 'waiting' };
  if (report.names.length > 0) return { name: 'names', report };
  return report.status === 'done' ? { name: 'nothing', report } : { name: 'waiting' };
};

/** Whether the page is expected to answer something else before long. */
export const isPassing = (state: PageState, { host }: Seen): boolean =>
  state.name === 'waiting' ||
  (state.name === 'names' && state.report.status === 'working') ||
  (state.name === 'off-here' && host === undefined);
