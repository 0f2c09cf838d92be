import type { ArticleIndex, DatasetIndex } from '../dataset/index.ts';
import { postingShift, roleAbout, roleCountMask, roleMain } from '../dataset/index-layout.ts';
import type { EntityIndex } from '../mention.ts';
import type { Query } from './rank.ts';
import { titleCoverage } from './titles.ts';
import { weights } from './weights.ts';
import { queryTerms, scoreWords } from './words.ts';

/** How telling it is that an article has to do with an entity: the rarer the more (inverse document frequency). */
const rarity = (index: DatasetIndex, entity: EntityIndex): number =>
  Math.log(1 + index.size / Math.max(1, index.articlesOf(entity).length));

/** Whether an article is on one person or place and nothing else, as an encyclopaedia's are. */
export const isIdentity = (index: DatasetIndex, article: ArticleIndex): boolean => {
  const kind = index.kindOf(article);
  return kind === 'person' || kind === 'place';
};

/** What an entity of this salience adds to the score of an article, by what it is to the article. */
export const contribution = (
  index: DatasetIndex,
  article: ArticleIndex,
  entity: EntityIndex,
  posting: number,
  salience: number,
): number => {
  const rare = rarity(index, entity);
  // No one is what a topic is on: the first it is tied to counts like the others.
  const isTopic = index.kindOf(article) === 'topic';
  if ((posting & roleMain) !== 0 && !isTopic) {
    return isIdentity(index, article)
      ? salience * weights.identity * Math.sqrt(rare)
      : salience * rare * weights.main;
  }
  const isAbout = (posting & (roleMain | roleAbout)) !== 0;
  const role = isAbout
    ? index.kindOf(article) === 'event'
      ? weights.aboutEvent
      : weights.about
    : weights.mention * Math.sqrt(Math.min(9, posting & roleCountMask));
  return salience * rare * role;
};

/** How well each article matches a query; 0 for those that have nothing to do with it. */
export const scoreArticles = (index: DatasetIndex, { title, text, entities }: Query): Float64Array => {
  const scores = new Float64Array(index.size);
  const isMainThere = new Uint8Array(index.size);
  for (const [entity, salience] of entities) {
    for (const posting of index.articlesOf(entity)) {
      const article = posting >>> postingShift;
      if ((posting & roleMain) !== 0) isMainThere[article] = 1;
      scores[article] = (scores[article] ?? 0) + contribution(index, article, entity, posting, salience);
    }
  }
  const terms = queryTerms(title, text);
  const words = new Float64Array(index.size);
  scoreWords(index, terms, words);
  const best = highest(scores);
  // A headline's few words say little: what they match must not weigh like a page's.
  const telling = Math.min(1, terms.size / weights.enoughWords);
  const perWord = (best * weights.words * telling) / Math.max(highest(words), 1e-9);
  for (let article = 0; article < scores.length; article++) {
    const byEntities = scores[article] ?? 0;
    const byWords = words[article] ?? 0;
    if (byEntities === 0 && byWords === 0) continue;
    const isNamed = !isIdentity(index, article) && byWords > 0;
    const byTitle = isNamed ? titleCoverage(index, article, terms) * best * weights.title : 0;
    // Words alone bring up no article: the page must name someone or somewhere of it, or its title.
    const total = byEntities > 0 || byTitle > 0 ? byEntities + byWords * perWord + byTitle : 0;
    const isAbsent = isMainThere[article] === 0 && isIdentity(index, article);
    scores[article] = total * weights.kinds[index.kindOf(article)] * (isAbsent ? weights.absent : 1);
  }
  return scores;
};

/** The highest score, 0 where there is none. */
export const highest = (scores: Float64Array): number =>
  scores.reduce((best, score) => Math.max(best, score), 0);
