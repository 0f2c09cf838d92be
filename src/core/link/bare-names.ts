import { NameMemory } from '../detect/document/name-memory.ts';
import type { Span } from '../detect/span.ts';
import type { EntityTable } from '../entities/table.ts';
import type { Tokens } from '../text/tokens.ts';
import { isFamilyFirst } from './family-first.ts';
import { none } from './none.ts';

/**
 * In reading order: full names of people are remembered, and parts of them standing alone take their entity, also
 * where that is none. A bare name before any full one (in a headline) takes that of the first after it.
 */
export const resolveBareNames = (
  table: EntityTable,
  text: string,
  tokens: Tokens,
  spans: readonly Span[],
  entities: Int32Array,
  memory: NameMemory,
): void => {
  const remember = (into: NameMemory, index: number, { from, to }: Span): void => {
    const entity = entities[index] ?? none;
    const name = text.slice(tokens.starts[from], tokens.ends[to - 1]);
    into.add(tokens, from, to, { entity, name }, isFamilyFirst(table, entity));
  };
  const isFull = ({ kind, from, to }: Span): boolean => kind === 'person' && to - from > 1;

  const later = new NameMemory();
  for (let index = spans.length - 1; index >= 0; index--) {
    const span = spans[index];
    if (span && isFull(span)) remember(later, index, span);
  }
  for (const [index, span] of spans.entries()) {
    if (isFull(span)) remember(memory, index, span);
    else if (span.kind === 'person') {
      const hash = tokens.hashes[span.from] ?? 0;
      const bearer = memory.anyPart(hash) ?? later.anyPart(hash);
      if (bearer) entities[index] = bearer.entity;
    }
  }
};
