import { fold } from '../../core/text/fold-text.ts';
import type { Answer, BackgroundRequests } from '../../shared/messages.ts';
import type { FoundArticle } from '../../shared/schemas.ts';

type Search = (query: string) => Promise<Answer<BackgroundRequests, 'search'>>;

const articlesOnCard = 3;

/** A card for words that nothing is known of: the articles that have them, by a search, each with where it does. */
export const cardOfUnknown = async (
  surface: string,
  search: Search,
): Promise<Answer<BackgroundRequests, 'card'>> => {
  const words = fold(surface);
  const { articles } = await search(surface);
  // A search forgives slips; here the very name counts.
  const naming = articles.filter((article) =>
    fold(`${article.title} ${sentenceOf(article)}`).includes(words),
  );
  return {
    articles: naming.slice(0, articlesOnCard).map(({ snippet, ...article }) => ({
      ...article,
      score: 0,
      because: [],
      ...(snippet ? { sentence: snippet.join('') } : {}),
    })),
  };
};

const sentenceOf = ({ snippet }: FoundArticle): string => snippet?.join('') ?? '';
