import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RankedArticle } from '../../core/article.ts';
import { text } from '../../shared/i18n.ts';
import type { PageReport } from '../../shared/messages.ts';
import type { PageName } from '../../shared/schemas.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { Spinner } from '../../ui/spinner.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { LazyMapView } from './lazy-map-view.tsx';
import { Overview } from './overview.tsx';
import { TimelineView } from './timeline-view.tsx';
import { useMuting, type StoredCorrections } from '../names/use-muting.ts';
import { useRanking } from './use-ranking.ts';
import { useSelection } from './use-selection.ts';
import { useSteps, type Steps } from '../names/use-steps.ts';

export interface FindingsProps {
  readonly report: PageReport;
  readonly tabId: number | undefined;
  readonly settings: Settings;
  readonly corrections: StoredCorrections;
}

/**
 * The people and places of a page and the articles on them. Names do not wait for the ranking: until it is there, and
 * without one, they are listed by what the page alone tells of them.
 */
export const Findings = ({ report, tabId, settings, corrections }: FindingsProps): JSX.Element => {
  const muting = useMuting(corrections, report.host);
  const wanted = muting.unmuted(report.names);
  const { ranking, rankAgain } = useRanking({ ...report, names: wanted });
  const [view, setView] = useState<'overview' | 'map' | 'timeline'>('overview');
  const selection = useSelection();
  const steps = useSteps(tabId);
  if (!muting.known) {
    return (
      <>
        <Announcement>{''}</Announcement>
        <Spinner label={text('pageWaiting')} />
      </>
    );
  }
  const ranked = ranking?.ok ? ranking.value : undefined;
  // A ranking may be older than what was muted last.
  const names = ranked ? muting.unmuted(ranked.names) : byProminence(wanted);
  const kept = new Set(wanted);
  const unwanted = new Set(report.names.flatMap((name) => (kept.has(name) ? [] : [name.name])));
  const articles = (ranked?.articles ?? []).map((article) => withoutReasons(article, unwanted));
  const common = { names, pageTitle: report.title, settings, selection, steps, muting };
  return (
    <>
      <Announcement>
        {announced(
          steps,
          report.status === 'done' && ranked ? text('pageSummary', names.length, articles.length) : '',
        )}
      </Announcement>
      <Tabs
        label={text('viewsLabel')}
        tabs={[
          { name: 'overview', label: text('viewOverview') },
          { name: 'map', label: text('viewMap') },
          { name: 'timeline', label: text('viewTimeline') },
        ]}
        shown={view}
        onShow={setView}
      >
        {view === 'overview' ? (
          <Overview
            {...common}
            ranking={ranking}
            articles={articles}
            isWorking={report.status === 'working'}
            onRetry={rankAgain}
          />
        ) : null}
        {view !== 'overview' && !ranking ? <Spinner label={text('loading')} /> : null}
        {view === 'map' && ranking ? <LazyMapView {...common} places={ranked?.places ?? []} /> : null}
        {view === 'timeline' && ranking ? <TimelineView articles={articles} selection={selection} /> : null}
      </Tabs>
    </>
  );
};

const withoutReasons = (article: RankedArticle, unwanted: ReadonlySet<string>): RankedArticle => ({
  ...article,
  because: article.because.filter((name) => !unwanted.has(name)),
});

/** There before it has something to say, or screen readers miss it. */
const Announcement = ({ children }: { readonly children: string }): JSX.Element => (
  <p class="visually-hidden" role="status">
    {children}
  </p>
);

/** What was reached last on the page or, before anything was, what was found on it. */
const announced = ({ reached }: Steps, found: string): string => {
  if (!reached) return found;
  const { name, position, count } = reached;
  return position === 0 ? text('mentionHidden', name) : text('mentionReached', name, position, count);
};

/** Close to the order of the ranking, so that few rows move when it comes. */
const byProminence = (names: readonly PageName[]): readonly PageName[] =>
  names.toSorted((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.count - a.count || a.first - b.first);
