import type { CardSubject } from '../../card/subject.ts';
import { palette } from '../../shared/palette.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { PageBlock } from '../page/page-block.ts';
import { nearbyEntities } from './nearby.ts';
import type { Target } from '../page/target.ts';

/** What the card of a mention is about. */
export const subjectOf = (
  target: Target,
  blocks: Iterable<PageBlock>,
  { personColour, placeColour, theme }: Settings,
  host: string,
): CardSubject => {
  const { start, end, kind, entity } = target.mention;
  const paragraph = target.block.block.text;
  const surface = paragraph.slice(start, end);
  return {
    surface,
    kind,
    name: entity?.name ?? surface,
    paragraph,
    nearby: nearbyEntities(target, blocks),
    shades: palette[kind === 'person' ? personColour : placeColour],
    theme,
    host,
    otherNames: entity ? otherNamesOf(entity.id, surface, blocks) : [],
    ...(entity ? { entity: entity.id } : {}),
  };
};

/** What else a page calls an entity, most frequent first, each once whatever its case. */
const otherNamesOf = (id: string, surface: string, blocks: Iterable<PageBlock>): readonly string[] => {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { block, mentions } of blocks) {
    for (const { entity, start, end } of mentions) {
      if (entity?.id !== id) continue;
      const name = block.text.slice(start, end).replace(/\s+/g, ' ');
      const before = counts.get(name.toLowerCase());
      if (before) before.count += 1;
      else counts.set(name.toLowerCase(), { name, count: 1 });
    }
  }
  counts.delete(surface.toLowerCase());
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
};
