import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { PageName } from '../../shared/schemas.ts';
import { askBackground } from '../../shared/send.ts';
import { ArticleRow } from '../../ui/article-row.tsx';
import { EntityFacts } from '../../ui/entity-facts.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { failureText } from '../../ui/failure-text.ts';
import { readerAddress } from '../../ui/reader-address.ts';
import { Spinner } from '../../ui/spinner.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { askTwice } from '../ask-twice.ts';
import { openInTab } from '../open-page.ts';

/** What of the page helps to choose the articles on a name. */
export interface NameContext {
  readonly pageTitle: string;
  /** Ids of the page's most important entities. */
  readonly nearby: readonly string[];
}

export interface NameDetailsProps {
  readonly name: PageName;
  readonly context: NameContext;
}

/** Who or what a name of the page means, and the best articles on it. */
export const NameDetails = ({ name, context }: NameDetailsProps): JSX.Element => {
  const { kind, entity } = name;
  const { answer, askAgain } = useAnswer(entity, () =>
    askTwice(() =>
      askBackground('card', {
        surface: name.name,
        kind,
        entity,
        paragraph: context.pageTitle,
        nearby: [...context.nearby],
      }),
    ),
  );

  if (!answer) return <Spinner label={text('loading')} />;
  if (!answer.ok) {
    return <ErrorState message={failureText(answer.failure.code)} onRetry={askAgain} />;
  }
  const { articles, entity: details } = answer.value;
  return (
    <>
      {details?.description ? <p class="popup-description">{details.description}</p> : null}
      <EntityFacts entity={details} />
      {articles.length === 0 ? <p class="popup-none">{text('nameArticlesNone')}</p> : null}
      <ul>
        {articles.map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
            href={readerAddress(article.id)}
            onOpen={openInTab}
          />
        ))}
      </ul>
    </>
  );
};
