import type { EntityIndex, LinkedMention } from '../mention.ts';
import type { Query } from './rank.ts';
import { salienceOf, type Occurrence } from './salience.ts';

/** Where and how often linked mentions name each entity. `titleEnd` is where the text's title ends. */
export const occurrencesOf = (
  mentions: readonly LinkedMention[],
  titleEnd: number,
): ReadonlyMap<EntityIndex, Occurrence> => {
  const occurrences = new Map<EntityIndex, Occurrence>();
  for (const { entity, start } of mentions) {
    if (entity === undefined) continue;
    const before = occurrences.get(entity);
    occurrences.set(entity, {
      count: (before?.count ?? 0) + 1,
      first: before?.first ?? start,
      inTitle: (before?.inTitle ?? false) || start < titleEnd,
    });
  }
  return occurrences;
};

/** A query for the articles that match a whole page. */
export const pageQuery = (
  title: string,
  text: string,
  occurrences: ReadonlyMap<EntityIndex, Occurrence>,
): Query => ({
  title,
  text,
  entities: new Map([...occurrences].map(([entity, occurrence]) => [entity, salienceOf(occurrence)])),
});

/** Salience, in the query of a card, of what the mention means and of what stands near it. */
const focus = 3;
const nearby = 1.2;

/** A query for the articles that explain one entity in one paragraph. */
export const cardQuery = (entity: EntityIndex, paragraph: string, others: readonly EntityIndex[]): Query => ({
  title: '',
  text: paragraph,
  entities: new Map([...others.map((other) => [other, nearby] as const), [entity, focus] as const]),
});
