import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import { askBackground } from '../shared/send.ts';
import { ArticleRow } from '../ui/article-row.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { failureText } from '../ui/failure-text.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { readerAddress } from '../ui/reader-address.ts';
import { useAnswer } from '../ui/use-answer.ts';
import type { FoundName } from './found-name.ts';

export interface ExplanationProps {
  readonly name: FoundName;
  readonly paragraph: string;
  readonly names: readonly FoundName[];
}

/** What the card would say of a name: who or what it is, and what there is to read. */
export const Explanation = ({ name, paragraph, names }: ExplanationProps): JSX.Element => {
  const { answer, askAgain } = useAnswer(name.entity, (entity) =>
    askBackground('card', {
      surface: paragraph.slice(name.start, name.end),
      kind: name.kind,
      entity,
      paragraph,
      nearby: names.map((other) => other.entity).filter((other) => other !== entity),
    }),
  );
  if (!answer) return <p class="welcome-hint">{text('loading')}</p>;
  if (!answer.ok) return <ErrorState message={failureText(answer.failure.code)} onRetry={askAgain} />;
  const { entity, articles } = answer.value;
  return (
    <section class="explanation" aria-live="polite">
      <p class="explanation-kind">
        <KindMark kind={name.kind} />
        {text(name.kind === 'person' ? 'kindPerson' : 'kindPlace')}
      </p>
      <h2 class="explanation-name" dir="auto">
        {entity?.name ?? paragraph.slice(name.start, name.end)}
      </h2>
      {entity?.description ? <p dir="auto">{entity.description}</p> : null}
      <ul>
        {articles.map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
            because={article.because}
            href={readerAddress(article.id)}
          />
        ))}
      </ul>
    </section>
  );
};
