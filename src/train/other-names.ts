import type { EntityTable } from '../core/entities/table.ts';
import { type GoldDocument, withNames } from './gold.ts';
import { poolsOf } from './name-pools.ts';

/**
 * Copies of the texts that hold names, with other people and places in them, so that what is around a name is learnt
 * and not only the name; a family name stays the same through a text. Places inside names of organisations change too.
 */
export const withOtherNames = (
  documents: readonly GoldDocument[],
  table: EntityTable,
  random: () => number,
): GoldDocument[] => {
  const pools = poolsOf(table);
  const anyOf = (pool: readonly string[]): string => pool[Math.floor(random() * pool.length)] ?? '';
  return documents.flatMap((document): GoldDocument[] => {
    if (document.spans.length === 0) return [];
    const renamed = new Map<string, string>();
    const again = (name: string, choose: () => string): string => {
      const other = renamed.get(name) ?? choose();
      renamed.set(name, other);
      return other;
    };
    const person = (name: string): string => {
      const parts = name.split(' ');
      if (parts.some((part) => !/^\p{Lu}\p{Ll}+$/u.test(part))) return name;
      if (parts.length === 1) return again(name, () => anyOf(random() < 0.4 ? pools.given : pools.family));
      if (parts.length !== 2) return name;
      return `${again(parts[0] ?? '', () => anyOf(pools.given))} ${again(parts[1] ?? '', () => anyOf(pools.family))}`;
    };
    const place = (name: string): string => {
      const sort = pools.sortOf.get(name);
      return sort === undefined ? name : again(name, () => anyOf(pools.places.get(sort) ?? [name]));
    };
    const placesInside = (name: string): string =>
      name.replace(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/gu, (part) => place(part));
    return [
      withNames(document, (name, kind) => {
        if (kind === 'person') return person(name);
        return kind === 'place' ? place(name) : placesInside(name);
      }),
    ];
  });
};
