import type { EntityTable } from '../../entities/table.ts';
import { classes } from '../tagger/labels.ts';
import { isCapital, type DocumentView, type Name } from './names.ts';

const place = classes.indexOf('place');

/** Prominence times strength from which a listed name corrects where a tagged one begins and ends. */
const clearEnough = 0.4;

/**
 * Widens tagged places to the clear listed place they are part of ("States" of "United States", "Far East" of
 * "Russia's Far East"). Names that the wider one swallows are dropped; names of other classes are left alone.
 */
export const fitListedPlaces = (view: DocumentView, names: readonly Name[], table: EntityTable): Name[] => {
  const fitted: Name[] = [];
  for (const [index, name] of names.entries()) {
    const last = fitted.at(-1);
    if (last !== undefined && name.from < last.to) continue;
    const wide = name.nameClass === place ? widest(view, name, table) : name;
    const next = names[index + 1];
    const isFree =
      (last === undefined || last.to <= wide.from) &&
      (next === undefined || next.from >= wide.to || (next.nameClass === place && next.to <= wide.to));
    fitted.push(isFree ? wide : name);
  }
  return fitted;
};

/** The listed place that covers a name and more, or the name itself. */
const widest = (view: DocumentView, name: Name, table: EntityTable): Name => {
  const { gazetteer } = table;
  for (let from = Math.max(0, name.from - 2); from <= name.from; from++) {
    if (!isCapital(view, from) && isCapital(view, name.from)) continue;
    const to = gazetteer.longest(view.tokens, from, view.tokens.count);
    if (to < name.to || to - from <= name.to - name.from) continue;
    const entity = gazetteer.entityAt(gazetteer.run);
    const clarity = table.prominenceOf(entity) * gazetteer.strengthAt(gazetteer.run);
    if (table.kindOf(entity) === 'place' && clarity >= clearEnough) return { ...name, from, to };
  }
  return name;
};
