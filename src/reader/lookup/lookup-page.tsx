import type { JSX, RefObject } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { Answer, BackgroundRequests } from '../../shared/messages.ts';
import type { FoundArticle } from '../../shared/schemas.ts';
import { ArticleRow } from '../../ui/article-row.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { articleHash } from '../address.ts';
import { EntityList } from '../entity/entity-list.tsx';
import { Section } from '../section.tsx';

export interface LookupPageProps {
  readonly words: string;
  readonly known: Answer<BackgroundRequests, 'lookUp'>;
  /** What the full-text search finds, undefined while it is on its way. */
  readonly found: readonly FoundArticle[] | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Selected words with the people and places in them, the articles that match, and those that have the words. */
export const LookupPage = ({ words, known, found, heading }: LookupPageProps): JSX.Element => {
  const { entities, unclear, articles } = known;
  const listed = new Set(articles.map(({ id }) => id));
  const others = found?.filter(({ id }) => !listed.has(id)) ?? [];
  const isNothing =
    found !== undefined && [entities, unclear, articles, others].every(({ length }) => length === 0);
  return (
    <section class="reader-page">
      <p class="reader-kind">{text('lookupKind')}</p>
      <h1
        class={words.length > 80 ? 'reader-title lookup-passage' : 'reader-title'}
        ref={heading}
        tabIndex={-1}
        dir="auto"
      >
        {words}
      </h1>
      {isNothing ? <EmptyState title={text('lookupNone')} explanation={text('lookupNoneHint')} /> : null}
      {entities.length === 0 ? null : (
        <Section title={text('factAbout')}>
          <EntityList entities={entities} />
        </Section>
      )}
      {unclear.map(({ name, readings }) => (
        <Section key={name} title={text('lookupUnclear', name)}>
          <EntityList entities={readings} />
        </Section>
      ))}
      {articles.length === 0 ? null : (
        <Section title={text('articlesHeading')}>
          <ol>
            {articles.map(({ because, ...article }) => (
              <ArticleRow
                key={article.id}
                article={article}
                because={because}
                withKind
                href={articleHash(article.id)}
              />
            ))}
          </ol>
        </Section>
      )}
      {found === undefined ? <Spinner label={text('searching')} /> : null}
      {others.length === 0 ? null : (
        <Section title={text('lookupFound')}>
          <ol>
            {others.map(({ snippet, ...article }) => (
              <ArticleRow
                key={article.id}
                article={article}
                withKind
                snippet={snippet}
                href={articleHash(article.id)}
              />
            ))}
          </ol>
        </Section>
      )}
    </section>
  );
};
