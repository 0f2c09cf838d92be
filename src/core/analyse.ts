import { detectSpans } from './detect/detect.ts';
import { mentionOf, type Span } from './detect/span.ts';
import type { TaggerModel } from './detect/model.ts';
import type { KnownName } from './detect/document/known-names.ts';
import { NameMemory } from './detect/document/name-memory.ts';
import type { EntityTable } from './entities/table.ts';
import { isFamilyFirst } from './link/family-first.ts';
import { link } from './link/link.ts';
import { none } from './link/none.ts';
import type { LinkedMention } from './mention.ts';
import { Tokens, tokenise } from './text/tokens.ts';

/** What detection and linking need: loaded once, shared by all texts. */
export interface AnalysisData {
  readonly table: EntityTable;
  readonly model: TaggerModel;
}

/** `names-only` for a text in another language than English: only clear listed names are found. */
export type AnalysisMode = 'full' | 'names-only';

/** What is found in one text, and what it adds to what later texts of its page are read with. */
export interface Analysis {
  /** Sorted, never overlapping. */
  readonly mentions: readonly LinkedMention[];
  /** Full names of people that this text adds to what its page has named. */
  readonly known: readonly KnownName[];
  readonly mode: AnalysisMode;
}

/**
 * Text to linked mentions. `known` is what earlier text of the same page has named in full; `language` the declared
 * language tag, or empty. Lines are taken as separate blocks. Pure: the same input gives the same answer.
 */
export const analyse = (
  data: AnalysisData,
  text: string,
  known: readonly KnownName[] = [],
  language = '',
): Analysis => {
  const { table } = data;
  const tokens = tokenise(text, new Tokens());
  const memory = recall(table, known);
  const { spans, mode } = detectSpans(data, text, tokens, memory, language);
  const entities = link(table, text, tokens, spans, memory);
  const mentions = spans.map((span, index): LinkedMention => {
    const entity = entities[index] ?? none;
    const mention = mentionOf(tokens, span);
    return entity === none ? mention : { ...mention, kind: table.kindOf(entity), entity };
  });
  return { mentions, known: fullNames(table, text, spans, mentions, known), mode };
};

const recall = (table: EntityTable, known: readonly KnownName[]): NameMemory => {
  const memory = new NameMemory();
  for (const { name, kind, entity: id } of known) {
    const entity = (id === undefined ? undefined : table.find(id)) ?? none;
    if (kind === 'person') memory.addName(name, entity, isFamilyFirst(table, entity));
  }
  return memory;
};

const fullNames = (
  table: EntityTable,
  text: string,
  spans: readonly Span[],
  mentions: readonly LinkedMention[],
  known: readonly KnownName[],
): KnownName[] => {
  const seen = new Set(known.map(({ name }) => name));
  const added: KnownName[] = [];
  for (const [index, { start, end, kind, entity }] of mentions.entries()) {
    const span = spans[index];
    if (kind !== 'person' || span === undefined || span.to - span.from < 2) continue;
    const name = text.slice(start, end);
    if (seen.has(name)) continue;
    seen.add(name);
    added.push(entity === undefined ? { name, kind } : { name, kind, entity: table.idOf(entity) });
  }
  return added;
};
