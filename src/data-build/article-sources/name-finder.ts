import type { EntityRecord } from '../../core/entity.ts';
import { fullAlias } from '../source-record.ts';

/** Entities less prominent than this are too often someone else of the name. */
const leastProminence = 0.68;
const leastStrength = 0.7;
/** Nothing tells a speech of an American president from the next less than these. */
const takenForGranted = new Set([
  'united-states',
  'washington-dc',
  'washington-state',
  'white-house',
  'united-states-capitol',
  'capitol-hill',
  'americas',
]);

interface Name {
  readonly text: string;
  readonly strength: number;
  readonly entity: EntityRecord;
}

/** Finds well-known entities in a text by their full names: a cheap check, not the detector. */
export class NameFinder {
  readonly #byFirstWord = new Map<string, Name[]>();

  constructor(entities: readonly EntityRecord[]) {
    for (const entity of entities) {
      if (entity.prominence < leastProminence || takenForGranted.has(entity.id)) continue;
      for (const { text, strength } of [fullAlias(entity.name), ...entity.aliases]) {
        const mayStandAlone = entity.kind === 'place' || text.includes(' ');
        if (strength < leastStrength || !mayStandAlone || text.length < 4) continue;
        const first = text.split(' ')[0] ?? '';
        const list = this.#byFirstWord.get(first) ?? [];
        list.push({ text, strength, entity });
        this.#byFirstWord.set(first, list);
      }
    }
    for (const list of this.#byFirstWord.values()) {
      list.sort((a, b) => b.text.length - a.text.length || weight(b) - weight(a));
    }
  }

  /** Entities named in a text with how often, the most named first, then the most prominent. */
  find(text: string): { readonly entity: EntityRecord; readonly count: number }[] {
    const counts = new Map<EntityRecord, number>();
    let from = 0;
    for (const match of text.matchAll(/\p{Lu}[\p{L}.'’-]*/gu)) {
      if (match.index < from) continue;
      const word = match[0].replace(/['’]s$|[.'’]+$/u, '');
      const found = this.#byFirstWord.get(word)?.find((candidate) => stands(text, match.index, candidate));
      if (!found) continue;
      from = match.index + found.text.length;
      counts.set(found.entity, (counts.get(found.entity) ?? 0) + 1);
    }
    return [...counts]
      .map(([entity, count]) => ({ entity, count }))
      .sort(
        (a, b) =>
          b.count - a.count ||
          b.entity.prominence - a.entity.prominence ||
          (a.entity.id < b.entity.id ? -1 : 1),
      );
  }
}

const weight = ({ strength, entity }: Name): number => strength * entity.prominence;

/** Whether a name stands at a position as a whole word; "Atlantic Community" is no water. */
const stands = (text: string, at: number, { text: name, entity }: Name): boolean => {
  if (!text.startsWith(name, at)) return false;
  const after = text.slice(at + name.length, at + name.length + 2);
  return !/^[\p{L}-]/u.test(after) && !(entity.placeType === 'water' && /^ \p{Lu}/u.test(after));
};
