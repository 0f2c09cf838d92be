import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { ArticleView } from '../../shared/schemas.ts';
import { ArticleSource } from '../../ui/article-source.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { entityHash } from '../address.ts';
import { checkLink } from './check-link.ts';

/** Whom and what an article is about, where it comes from, and where to check it. */
export const ArticleFacts = ({ article }: { readonly article: ArticleView }): JSX.Element => {
  const check = checkLink(article.url);
  return (
    <dl class="reader-facts">
      {article.about.length === 0 ? null : (
        <Fact name={text('factAbout')}>
          <ul class="reader-about">
            {article.about.map(({ id, name, kind }) => (
              <li key={id}>
                <KindMark kind={kind} />
                <span class="visually-hidden">{text(kind === 'person' ? 'kindPerson' : 'kindPlace')}: </span>
                <a href={entityHash(id)} dir="auto">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={text('factSource')}>
        <span class="article-row-facts">
          <ArticleSource article={article} />
        </span>
      </Fact>
      {article.licence === '' ? null : <Fact name={text('factLicence')}>{article.licence}</Fact>}
      {check ? (
        <Fact name={text('factCheck')}>
          <a class="reader-check" href={check.href} target="_blank" rel="noreferrer noopener">
            {text('factCheckOn', check.host)}
          </a>
        </Fact>
      ) : null}
    </dl>
  );
};

interface FactProps {
  readonly name: string;
  readonly children: JSX.Element | string;
}

const Fact = ({ name, children }: FactProps): JSX.Element => (
  <div class="reader-fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
