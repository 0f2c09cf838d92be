import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { failureText } from '../ui/failure-text.ts';
import { CardArticleRow } from './card-article-row.tsx';
import type { CardViewProps } from './card-view.tsx';
import type { CardSubject } from './subject.ts';
import { Skeleton } from './skeleton.tsx';

interface UnknownProps {
  readonly subject: CardSubject;
  readonly isNamed: boolean;
}

type CardBodyProps = Omit<CardViewProps, 'frame'>;

/** Says that nobody knows who or where this is, and whether articles have the name all the same. */
const Unknown = ({ subject, isNamed }: UnknownProps): JSX.Element => (
  <>
    <p class="card-note">{text(subject.kind === 'person' ? 'cardUnknownPerson' : 'cardUnknownPlace')}</p>
    <p class="card-note card-named">{text(isNamed ? 'cardNamedIn' : 'cardNamedNowhere', subject.surface)}</p>
  </>
);

/** What there is to read about a mention, in each of its states. */
export const CardBody = ({ subject, state, actions }: CardBodyProps): JSX.Element => {
  if (state.phase === 'loading') return <Skeleton label={text('cardLoading', subject.name)} />;
  if (state.phase === 'failed') {
    const isFinal = state.code === 'extension-gone';
    return (
      <div class="card-body">
        <ErrorState message={failureText(state.code)} {...(isFinal ? {} : { onRetry: actions.retry })} />
      </div>
    );
  }
  const { entity, articles } = state.answer;
  return (
    <div class="card-body">
      {entity ? null : <Unknown subject={subject} isNamed={articles.length > 0} />}
      {entity && articles.length === 0 ? <p class="card-note">{text('cardNoArticles')}</p> : null}
      {articles.length === 0 ? null : (
        <ul class="card-articles" aria-label={text('cardArticles')}>
          {articles.map((article, position) => (
            <CardArticleRow
              key={article.id}
              article={article}
              isBest={position === 0}
              onOpen={() => actions.openArticle(article.id)}
            />
          ))}
        </ul>
      )}
      {state.notDone ? <ErrorState message={failureText(state.notDone)} /> : null}
    </div>
  );
};
