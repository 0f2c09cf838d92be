import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import type { PageReport } from '../shared/messages.ts';
import type { PageName } from '../shared/schemas.ts';
import type { Settings } from '../shared/settings/schema.ts';
import { Spinner } from '../ui/spinner.tsx';
import { ArticleList } from './article-list.tsx';
import { NameList } from './name-list.tsx';
import { useRanking } from './use-ranking.ts';

export interface FindingsProps {
  readonly report: PageReport;
  readonly settings: Settings;
}

/** The people and places of a page and the articles on them. Without a ranking, the names by how often they occur. */
export const Findings = ({ report, settings }: FindingsProps): JSX.Element => {
  const { ranking, rankAgain } = useRanking(report);
  if (!ranking) {
    return (
      <>
        <Announcement>{''}</Announcement>
        <Spinner label={text('pageWaiting')} />
      </>
    );
  }
  const names = ranking.ok ? ranking.value.names : byCount(report.names);
  return (
    <>
      <Announcement>
        {report.status === 'done' && ranking.ok
          ? text('pageSummary', names.length, ranking.value.articles.length)
          : ''}
      </Announcement>
      <section aria-labelledby="names-heading">
        <div class="popup-heading-line">
          <h2 class="popup-heading" id="names-heading">
            {text('namesHeading')}
          </h2>
          <span class="popup-column" aria-hidden="true">
            {text('mentionsColumn')}
          </span>
        </div>
        <NameList names={names} pageTitle={report.title} settings={settings} />
        {report.status === 'working' ? <Spinner label={text('pageWorking')} /> : null}
      </section>
      <section aria-labelledby="articles-heading">
        <h2 class="popup-heading" id="articles-heading">
          {text('articlesHeading')}
        </h2>
        <ArticleList ranking={ranking} onRetry={rankAgain} />
      </section>
    </>
  );
};

/** There before it has something to say, or screen readers miss it. */
const Announcement = ({ children }: { readonly children: string }): JSX.Element => (
  <p class="visually-hidden" role="status">
    {children}
  </p>
);

const byCount = (names: readonly PageName[]): PageName[] => [...names].sort((a, b) => b.count - a.count);
