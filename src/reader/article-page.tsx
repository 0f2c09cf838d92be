import type { JSX, RefObject } from 'preact';
import type { ArticleView } from '../shared/schemas.ts';
import { ArticleFacts } from './article-facts.tsx';
import { articleKindText } from '../ui/article-kind-text.ts';
import { Dates } from './dates.tsx';
import { paragraphsOf } from './paragraphs.ts';
import { SeeAlso } from './see-also.tsx';

export interface ArticlePageProps {
  readonly article: ArticleView;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** One article with all that is known of it. */
export const ArticlePage = ({ article, title }: ArticlePageProps): JSX.Element => (
  <article class="reader-article">
    <p class="reader-kind">{articleKindText(article.kind)}</p>
    <h1 class="reader-title" ref={title} tabIndex={-1} lang={article.language} dir="auto">
      {article.title}
    </h1>
    <Dates article={article} />
    <div class="reader-text" lang={article.language}>
      {paragraphsOf(article.text).map((paragraph, position) => (
        <p key={position} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
    <ArticleFacts article={article} />
    <SeeAlso articles={article.seeAlso} />
  </article>
);
