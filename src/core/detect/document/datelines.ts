import type { EntityTable } from '../../entities/table.ts';
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
 * has made of it. Names stay sorted.
 */
export const addDatelines = (view: DocumentView, names: readonly Name[], table: EntityTable): Name[] => {
  const datelines: Name[] = [];
  for (let token = 0; token < view.tokens.count; token++) {
    if (((view.tokens.flags[token] ?? 0) & TokenFlag.lineStart) === 0) continue;
    const dateline = datelineAt(view, token, table);
    if (dateline !== undefined) datelines.push(dateline);
  }
  if (datelines.length === 0) return [...names];
  const others = names.filter(
    ({ from, to }) => !datelines.some((dateline) => from < dateline.to && dateline.from < to),
  );
  return [...others, ...datelines].sort((a, b) => a.from - b.from);
};

const datelineAt = (view: DocumentView, from: number, table: EntityTable): Name | undefined => {
  const { tokens } = view;
  const { gazetteer } = table;
  if (!isInCapitals(view, from)) return undefined;
  const to = gazetteer.longest(tokens, from, tokens.count);
  if (to === from || to >= tokens.count || !ends.has(wordAt(view, to))) return undefined;
  for (let token = from; token < to; token++)
    if (((tokens.flags[token] ?? 0) & TokenFlag.hasLower) !== 0) return undefined;
  const entity = gazetteer.entityAt(gazetteer.run);
  const clarity = table.prominenceOf(entity) * gazetteer.strengthAt(gazetteer.run);
  if (table.kindOf(entity) !== 'place' || clarity < clearEnough) return undefined;
  return { from, to, nameClass: place, confidence: byDateline };
};

/** A word of more than three capitals, before a line that is not all capitals. */
const isInCapitals = ({ tokens, seen }: DocumentView, token: number): boolean => {
  const flags = tokens.flags[token] ?? 0;
  const length = (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0);
  const isUpper = (flags & TokenFlag.capital) !== 0 && (flags & TokenFlag.hasLower) === 0;
  return isUpper && length > 3 && seen.lineCase[token] !== LineCase.capitals;
};
