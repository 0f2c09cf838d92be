import type { CardSubject } from '../../card/subject.ts';
import { palette } from '../../shared/palette.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { PageBlock } from '../page/page-block.ts';
import { nearbyEntities } from './nearby.ts';
import type { Target } from './target.ts';

/** What the card of a mention is about. */
export const subjectOf = (
  target: Target,
  blocks: Iterable<PageBlock>,
  { personColour, placeColour, theme }: Settings,
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
    ...(entity ? { entity: entity.id } : {}),
  };
};
