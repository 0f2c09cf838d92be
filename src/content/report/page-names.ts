import type { PageName } from '../../shared/schemas.ts';
import type { PageBlock, PageMention } from '../page/page-block.ts';

/** One person or place while it is counted. */
interface Tally extends Omit<PageName, 'inTitle' | 'positions'> {
  readonly surfaces: Set<string>;
  /** Characters of page text before each mention. */
  readonly offsets: number[];
}

/** Positions that are told of one name. */
export const mostPositions = 100;

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
  return [...tallies.values()].map(({ surfaces, offsets, ...name }) => ({
    ...name,
    inTitle: [name.name, ...surfaces].some((surface) => names(title, surface)),
    positions: thinned(offsets, mostPositions).map((offset) => Math.floor((offset / before) * 1000)),
  }));
};

/** So many of some numbers, evenly chosen; all where there are no more. */
export const thinned = (numbers: readonly number[], most: number): readonly number[] => {
  const step = numbers.length / most;
  return step <= 1
    ? numbers
    : Array.from({ length: most }, (_, index) => numbers[Math.floor(index * step)] ?? 0);
};

/** The same for all that is counted as one name: the same entity or, where the linker abstained, the same words. */
export const nameKey = ({ entity, kind, name }: Pick<PageName, 'name' | 'kind' | 'entity'>): string =>
  entity === undefined ? `${kind} ${name}` : `entity ${entity}`;

/** The key of the name that a mention with these words is counted to. */
export const keyOf = ({ entity, kind }: PageMention, surface: string): string =>
  nameKey({ kind, name: surface, entity: entity?.id });

const count = (tallies: Map<string, Tally>, mention: PageMention, text: string, before: number): void => {
  const surface = text.slice(mention.start, mention.end);
  const { entity } = mention;
  const key = keyOf(mention, surface);
  let tally = tallies.get(key);
  if (!tally) {
    tally = {
      name: entity?.name ?? surface,
      kind: entity?.kind ?? mention.kind,
      articles: entity?.articles ?? 0,
      count: 0,
      first: before + mention.start,
      surfaces: new Set(),
      offsets: [],
      ...(entity ? { entity: entity.id } : {}),
    };
    tallies.set(key, tally);
  }
  tally.count += 1;
  tally.offsets.push(before + mention.start);
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
