import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { ArticleView } from '../../shared/schemas.ts';
import { articleHash } from '../address.ts';

/** Links to articles that go on from here. */
export const SeeAlso = ({
  seeAlso: articles,
  language,
}: Pick<ArticleView, 'seeAlso' | 'language'>): JSX.Element | null =>
  articles.length === 0 ? null : (
    <nav class="reader-see-also" aria-labelledby="see-also-heading">
      <h2 class="reader-heading" id="see-also-heading">
        {text('seeAlso')}
      </h2>
      <ul>
        {articles.map(({ id, title }) => (
          <li key={id}>
            <a href={articleHash(id)} dir="auto" lang={language}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
