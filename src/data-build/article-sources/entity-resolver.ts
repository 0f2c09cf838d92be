import type { EntityId, EntityRecord } from '../../core/entity.ts';
import { fold } from '../../core/text/fold-text.ts';

/** Looks entities up by canonical name, else by the alias that most likely means them. */
export const entityResolver = (
  entities: readonly EntityRecord[],
): ((name: string) => EntityId | undefined) => {
  const byName = new Map<string, EntityId>();
  const byAlias = new Map<string, { readonly id: EntityId; readonly weight: number }>();
  for (const { id, name, aliases, prominence } of entities) {
    if (!byName.has(name)) byName.set(name, id);
    for (const { text, strength } of aliases) {
      const weight = strength * prominence;
      const key = fold(text);
      if (weight > (byAlias.get(key)?.weight ?? 0)) byAlias.set(key, { id, weight });
    }
  }
  return (name) => byName.get(name) ?? byAlias.get(fold(name))?.id;
};
