import type { EntityTable } from '../../entities/table.ts';
import type { PlaceType } from '../../entity.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { classes } from '../tagger/labels.ts';
import { LineCase } from '../tagger/observations.ts';
import { wordAt, type DocumentView, type Name } from './names.ts';

const place = classes.indexOf('place');

/** Prominence times strength from which a listed place is taken for where a story comes from. */
const clearEnough = 0.2;
const byDateline = 0.8;

/** Between a dateline's place and its story: "VENICE - Nobody looked up", "NAIROBI (Reuters) –", "BUSAN, 30 October". */
const ends: ReadonlySet<string> = new Set(['-', '–', '—', ':', '(', ',']);

/**
 * Takes what a line begins with, in capitals and before a dash, for the place a story comes from, whatever the tagger
 * has made of it, and the state or country that a comma parts from it ("SUNRISE, Fla."). Names stay sorted.
 */
export const addDatelines = (view: DocumentView, names: readonly Name[], table: EntityTable): Name[] => {
  const datelines: Name[] = [];
  for (let token = 0; token < view.tokens.count; token++) {
    if (((view.tokens.flags[token] ?? 0) & TokenFlag.lineStart) !== 0)
      datelines.push(...datelineAt(view, token, table));
  }
  if (datelines.length === 0) return [...names];
  const others = names.filter(
    ({ from, to }) => !datelines.some((dateline) => from < dateline.to && dateline.from < to),
  );
  return [...others, ...datelines].sort((a, b) => a.from - b.from);
};

const datelineAt = (view: DocumentView, from: number, table: EntityTable): readonly Name[] => {
  const { tokens } = view;
  if (!isInCapitals(view, from)) return [];
  const town = listedAt(view, from, table);
  if (town === undefined || town.to >= tokens.count || !ends.has(wordAt(view, town.to))) return [];
  for (let token = from; token < town.to; token++)
    if (((tokens.flags[token] ?? 0) & TokenFlag.hasLower) !== 0) return [];
  const area = wordAt(view, town.to) === ',' ? listedAt(view, town.to + 1, table) : undefined;
  if (area?.type === 'region' || area?.type === 'country') return [nameOf(town), nameOf(area)];
  return town.clarity < clearEnough ? [] : [nameOf(town)];
};

interface ListedPlace {
  readonly from: number;
  readonly to: number;
  readonly type: PlaceType | undefined;
  /** Prominence times strength. */
  readonly clarity: number;
}

const nameOf = ({ from, to }: ListedPlace): Name => ({ from, to, nameClass: place, confidence: byDateline });

const listedAt = ({ tokens }: DocumentView, from: number, table: EntityTable): ListedPlace | undefined => {
  const { gazetteer } = table;
  const to = gazetteer.longest(tokens, from, tokens.count);
  if (to === from) return undefined;
  const entity = gazetteer.entityAt(gazetteer.run);
  if (table.kindOf(entity) !== 'place') return undefined;
  const clarity = table.prominenceOf(entity) * gazetteer.strengthAt(gazetteer.run);
  return { from, to, type: table.placeTypeOf(entity), clarity };
};

/** A word of more than three capitals, before a line that is not all capitals. */
const isInCapitals = ({ tokens, seen }: DocumentView, token: number): boolean => {
  const flags = tokens.flags[token] ?? 0;
  const length = (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0);
  const isUpper = (flags & TokenFlag.capital) !== 0 && (flags & TokenFlag.hasLower) === 0;
  return isUpper && length > 3 && seen.lineCase[token] !== LineCase.capitals;
};
