import { NameMemory } from '../detect/document/name-memory.ts';
import type { Span } from '../detect/span.ts';
import type { EntityTable } from '../entities/table.ts';
import type { Tokens } from '../text/tokens.ts';
import { sharesSurname } from './candidates.ts';
import { isFamilyFirst } from './family-first.ts';
import { none } from './none.ts';

const isFull = ({ kind, from, to }: Span): boolean => kind === 'person' && to - from > 1;

/**
 * Parts of people's names that stand alone ("Kim") on a page that has named someone with it in full. They mean that
 * person, also where it is someone the table does not know. A bare name before any full one (in a headline) means the
 * first after it.
 */
export class BareNames {
  readonly #table: EntityTable;
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #spans: readonly Span[];
  readonly #memory: NameMemory;
  /** Token hashes of the parts of all full names of this text. */
  readonly #parts = new Set<number>();

  constructor(table: EntityTable, text: string, tokens: Tokens, spans: readonly Span[], memory: NameMemory) {
    this.#table = table;
    this.#text = text;
    this.#tokens = tokens;
    this.#spans = spans;
    this.#memory = memory;
    for (const span of spans) {
      if (!isFull(span)) continue;
      for (let token = span.from; token < span.to; token++) this.#parts.add(tokens.hashes[token] ?? 0);
    }
  }

  /** Whether a span is a part of a name that the page uses in full. */
  isKnown({ kind, from, to }: Span): boolean {
    if (kind !== 'person' || to - from > 1) return false;
    const hash = this.#tokens.hashes[from] ?? 0;
    return this.#parts.has(hash) || this.#memory.anyPart(hash) !== undefined;
  }

  /** Gives bare names the entities of their full ones, in reading order, and lets the memory learn those. */
  resolve(entities: Int32Array): void {
    const later = new NameMemory(0);
    for (let index = this.#spans.length - 1; index >= 0; index--) this.#remember(later, index, entities);
    for (const [index, span] of this.#spans.entries()) {
      this.#remember(this.#memory, index, entities);
      if (!this.isKnown(span)) continue;
      const hash = this.#tokens.hashes[span.from] ?? 0;
      const bearer = this.#memory.anyPart(hash) ?? later.anyPart(hash);
      if (bearer) entities[index] = bearer.entity;
    }
  }

  #remember(into: NameMemory, index: number, entities: Int32Array): void {
    const [span, next] = [this.#spans[index], this.#spans[index + 1]];
    if (span === undefined) return;
    const entity = entities[index] ?? none;
    if (entity !== none && next !== undefined && sharesSurname(this.#tokens, span, next))
      into.addName(this.#table.nameOf(entity), entity, isFamilyFirst(this.#table, entity));
    if (!isFull(span)) return;
    const name = this.#text.slice(this.#tokens.starts[span.from], this.#tokens.ends[span.to - 1]);
    into.add(this.#tokens, span.from, span.to, { entity, name }, isFamilyFirst(this.#table, entity));
  }
}
