import { TokenFlag } from '../../text/tokens.ts';
import type { EntityTable } from '../../entities/table.ts';
import { clearPlaceAt } from './clear-places.ts';
import { classes } from '../tagger/labels.ts';
import { WordFlag } from '../tagger/lexicon.ts';
import { LineCase } from '../tagger/observations.ts';
import { isCapital, wordFlags, type DocumentView, type Name } from './names.ts';

const person = classes.indexOf('person');
const place = classes.indexOf('place');

/** Prominence times strength from which a listed name stands by itself where capitals tell nothing. */
const clearEnough = { capitals: 0.4, title: 0.6 };
/** Confidence of a name that only the list supports. */
const byList = 0.6;

/**
 * Adds clear listed names in what the tagger left untagged: places in running text, and people and places in headlines,
 * where every word is capitalised and it has little to go by. A name of one ordinary word ("TURKEY") must be a
 * country's. Names stay sorted.
 */
export const addListed = (view: DocumentView, names: readonly Name[], table: EntityTable): Name[] => {
  const all: Name[] = [];
  let from = 0;
  for (const name of [...names, undefined]) {
    addBetween(view, from, name?.from ?? view.tokens.count, table, all);
    if (name === undefined) break;
    all.push(name);
    from = name.to;
  }
  return all;
};

const addBetween = (
  view: DocumentView,
  from: number,
  end: number,
  table: EntityTable,
  into: Name[],
): void => {
  for (let token = from; token < end;) {
    const lineCase = view.seen.lineCase[token] ?? LineCase.normal;
    const name =
      lineCase === LineCase.normal
        ? clearPlaceAt(view, token, end, table)
        : listedAt(view, token, end, lineCase, table);
    if (name !== undefined) into.push(name);
    token = name?.to ?? token + 1;
  }
};

const listedAt = (
  view: DocumentView,
  from: number,
  end: number,
  lineCase: LineCase,
  table: EntityTable,
): Name | undefined => {
  const { tokens } = view;
  const { gazetteer } = table;
  const isWhole = ((tokens.flags[from] ?? 0) & TokenFlag.glued) === 0;
  if (!isCapital(view, from) || !isWhole) return undefined;
  const to = gazetteer.longest(tokens, from, end);
  if (to === from) return undefined;
  const { run } = gazetteer;
  const entity = gazetteer.entityAt(run);
  const clarity = table.prominenceOf(entity) * gazetteer.strengthAt(run);
  if (clarity < (lineCase === LineCase.capitals ? clearEnough.capitals : clearEnough.title)) return undefined;
  const isOrdinary = to - from === 1 && (wordFlags(view, from) & WordFlag.ordinary) !== 0;
  if (isOrdinary && table.placeTypeOf(entity) !== 'country') return undefined;
  const isShort = (tokens.ends[to - 1] ?? 0) - (tokens.starts[from] ?? 0) < 4;
  if (isShort && ((tokens.flags[from] ?? 0) & TokenFlag.dotted) === 0 && lineCase === LineCase.capitals)
    return undefined;
  return { from, to, nameClass: table.kindOf(entity) === 'person' ? person : place, confidence: byList };
};
