import type { JSX } from 'preact';
import type { PreviewArticle } from '../../../shared/datasets/import-messages.ts';
import { text } from '../../../shared/i18n.ts';
import { articleDate } from '../../../ui/article-date.ts';
import { articleKindText } from '../../../ui/article-kind-text.ts';
import { formatNames } from '../../../ui/format-names.ts';
import { KindMark } from '../../../ui/kind-mark.tsx';

export interface PreviewArticlesProps {
  readonly articles: readonly PreviewArticle[];
  /** Whether there are no more than these. */
  readonly complete: boolean;
}

/** A text that is cut off after some lines: a blank one would end it in dots that stand alone. */
const withoutBlankLines = (whole: string): string => whole.replace(/\n+/g, '\n');

/** The first articles as they will look, each with the names that it brings along. */
export const PreviewArticles = ({ articles, complete }: PreviewArticlesProps): JSX.Element => (
  <>
    <h4 class="row-heading">{text(complete ? 'previewAll' : 'previewFirst', articles.length)}</h4>
    {articles.length === 0 ? <p class="hint">{text('previewNone')}</p> : null}
    <ol class="specimens">
      {articles.map((article, at) => (
        <li class="specimen" key={at}>
          <p class="specimen-title" dir="auto" lang={article.language}>
            {article.title}
          </p>
          <p class="entry-facts">
            <span>{articleKindText(article.kind)}</span>
            {[article.source, articleDate(article), article.licence].filter(Boolean).map((fact) => (
              <span key={fact}>
                <bdi>{fact}</bdi>
              </span>
            ))}
          </p>
          <p class="specimen-text" dir="auto" lang={article.language}>
            {withoutBlankLines(article.text)}
          </p>
          {article.name ? (
            <p class="specimen-names">
              <KindMark kind={article.name.kind} />
              <bdi>{[article.name.name, ...article.name.aliases].join(' · ')}</bdi>
            </p>
          ) : null}
          {article.about.length > 0 ? (
            <p class="hint">{text('previewAbout', formatNames(article.about.slice(0, 8)))}</p>
          ) : null}
        </li>
      ))}
    </ol>
  </>
);
