import type { PageName } from '../../shared/schemas.ts';
import { scrollToMention } from '../walking/scroll-to.ts';
import { boxesOf, type Target } from '../page/target.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { ShowPlace } from './finder.ts';
import { keyOf, nameKey } from './page-names.ts';

/** The mentions of a name in some blocks; showing one scrolls to it and has it flash. */
export const placesOf = (
  blocks: Iterable<PageBlock>,
  name: Pick<PageName, 'name' | 'kind' | 'entity'>,
  flash: (target: Target) => void,
): readonly (() => boolean)[] => {
  const key = nameKey(name);
  const places: (() => boolean)[] = [];
  for (const block of blocks) {
    for (const mention of block.mentions) {
      if (keyOf(mention, block.block.text.slice(mention.start, mention.end)) !== key) continue;
      places.push(() => show({ block, mention }, flash));
    }
  }
  return places satisfies readonly ShowPlace[];
};

const show = (target: Target, flash: (target: Target) => void): boolean => {
  if (boxesOf(target).length === 0) return false;
  scrollToMention(target);
  flash(target);
  return true;
};
