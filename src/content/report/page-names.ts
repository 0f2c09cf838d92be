import type { PageName } from '../../shared/schemas.ts';
import type { PageBlock, PageMention } from '../page/page-block.ts';

/** One person or place while it is counted. */
interface Tally extends Omit<PageName, 'inTitle'> {
  readonly surfaces: Set<string>;
}

/**
 * The people and places of a page, all mentions of one together: by entity or, where the linker abstained, by what the
 * text says. In order of first appearance.
 */
export const pageNames = (blocks: Iterable<PageBlock>, title: string): PageName[] => {
  const tallies = new Map<string, Tally>();
  let before = 0;
  for (const { block, mentions } of blocks) {
    for (const mention of mentions) count(tallies, mention, block.text, before);
    before += block.text.length + 1;
  }
  return [...tallies.values()].map(({ surfaces, ...name }) => ({
    ...name,
    inTitle: [name.name, ...surfaces].some((surface) => names(title, surface)),
  }));
};

const count = (tallies: Map<string, Tally>, mention: PageMention, text: string, before: number): void => {
  const surface = text.slice(mention.start, mention.end);
  const { entity } = mention;
  const key = entity ? `entity ${entity.id}` : `${mention.kind} ${surface}`;
  let tally = tallies.get(key);
  if (!tally) {
    tally = {
      name: entity?.name ?? surface,
      kind: entity?.kind ?? mention.kind,
      articles: entity?.articles ?? 0,
      count: 0,
      first: before + mention.start,
      surfaces: new Set(),
      ...(entity ? { entity: entity.id } : {}),
    };
    tallies.set(key, tally);
  }
  tally.count += 1;
  tally.surfaces.add(surface);
};

/** Whether a title has a name as whole words. */
const names = (title: string, name: string): boolean => {
  for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
    if (!isWordAt(title, at - 1) && !isWordAt(title, at + name.length)) return name !== '';
  }
  return false;
};

const isWordAt = (text: string, offset: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(offset));
