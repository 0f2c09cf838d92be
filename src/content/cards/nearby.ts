import type { PageBlock, PageMention } from '../page/page-block.ts';
import type { Target } from '../page/target.ts';

/** Of the page's most frequent entities, so many are named. */
const mostFrequent = 10;

/** Ids of the other entities in a mention's block, then of the page's most frequent ones, each once. */
export const nearbyEntities = ({ block, mention }: Target, blocks: Iterable<PageBlock>): string[] => {
  const counts = new Map<string, number>();
  for (const { mentions } of blocks) {
    for (const id of idsOf(mentions)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const frequent = [...counts].sort(([, a], [, b]) => b - a).slice(0, mostFrequent);
  const ids = new Set([...idsOf(block.mentions), ...frequent.map(([id]) => id)]);
  if (mention.entity) ids.delete(mention.entity.id);
  return [...ids];
};

const idsOf = (mentions: readonly PageMention[]): string[] =>
  mentions.flatMap(({ entity }) => (entity ? [entity.id] : []));
