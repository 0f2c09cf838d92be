import type { JSX, RefObject } from 'preact';
import type { ArticleView } from '../../shared/schemas.ts';
import { articleKindText } from '../../ui/article-kind-text.ts';
import { CopyCitation } from '../../ui/citation/copy-citation.tsx';
import { SaveButton } from '../saved/save-button.tsx';
import { ArticleFacts } from './article-facts.tsx';
import { ArticleText } from './article-text.tsx';
import { Dates } from './dates.tsx';
import { SeeAlso } from './see-also.tsx';

export interface ArticlePageProps {
  readonly article: ArticleView;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** One article with all that is known of it. */
export const ArticlePage = ({ article, heading }: ArticlePageProps): JSX.Element => (
  <article class="reader-article">
    <p class="reader-kind">{articleKindText(article.kind)}</p>
    <h1 class="reader-title" ref={heading} tabIndex={-1} lang={article.language} dir="auto">
      {article.title}
    </h1>
    <Dates article={article} />
    <div class="reader-actions">
      <SaveButton article={article} />
      <CopyCitation article={article} />
    </div>
    <ArticleText article={article} />
    <ArticleFacts article={article} />
    <SeeAlso {...article} />
  </article>
);
