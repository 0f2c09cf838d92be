import type { JSX, RefObject } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { Answer, BackgroundRequests } from '../../shared/messages.ts';
import { ArticleRow } from '../../ui/article-row.tsx';
import { EntityFacts } from '../../ui/entity-facts.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { articleHash, searchHash } from '../address.ts';
import { Section } from '../section.tsx';
import { EntityMap } from './entity-map.tsx';

export interface EntityPageProps extends Readonly<Answer<BackgroundRequests, 'entity'>> {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** A person or place: who or what that is, and the articles on it. */
export const EntityPage = ({ entity, articles, total, heading }: EntityPageProps): JSX.Element => (
  <section class="reader-page">
    <p class="reader-kind reader-kind-marked">
      <KindMark kind={entity.kind} />
      {text(entity.kind === 'person' ? 'kindPerson' : 'kindPlace')}
    </p>
    <h1 class="reader-title" ref={heading} tabIndex={-1} dir="auto">
      {entity.name}
    </h1>
    {entity.description === '' ? null : (
      <p class="reader-lead" dir="auto">
        {entity.description}
      </p>
    )}
    <EntityFacts entity={entity} />
    {entity.hasMap ? <EntityMap entity={entity} /> : null}
    <Section title={text('entityArticles')}>
      {articles.length === 0 ? (
        <p class="reader-note">{text('entityArticlesNone')}</p>
      ) : (
        <ol>
          {articles.map((article) => (
            <ArticleRow key={article.id} article={article} withKind href={articleHash(article.id)} />
          ))}
        </ol>
      )}
      {total > articles.length ? (
        <p class="reader-note">{text('entityArticlesMore', articles.length, total)}</p>
      ) : null}
      <p class="reader-note">
        <a href={searchHash(entity.name)}>{text('entitySearch', entity.name)}</a>
      </p>
    </Section>
  </section>
);
