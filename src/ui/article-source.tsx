import type { JSX } from 'preact';
import type { ArticleSummary } from '../core/article.ts';

type ArticleSourceProps = Readonly<{ article: Pick<ArticleSummary, 'source' | 'dataset' | 'shades'> }>;

/** Where an article is from: its imported dataset, in that one's colour, and its source where that is another. */
export const ArticleSource = ({ article: { source, dataset, shades } }: ArticleSourceProps): JSX.Element => (
  <>
    {dataset === undefined ? null : (
      <span>
        {shades ? (
          <span
            class="dataset-mark"
            aria-hidden="true"
            style={{ '--light-shade': shades.light, '--dark-shade': shades.dark }}
          />
        ) : null}
        <bdi>{dataset}</bdi>
      </span>
    )}
    {source === dataset ? null : (
      <span>
        <bdi>{source}</bdi>
      </span>
    )}
  </>
);
