import type { AnalysisMode } from '../analyse.ts';
import type { NameMemory } from '../document/name-memory.ts';
import type { EntityTable } from '../entities/table.ts';
import type { Tokens } from '../text/tokens.ts';
import type { TaggerModel } from './model.ts';
import type { Span } from './span.ts';
import { classes } from './tagger/labels.ts';
import { Tagger } from './tagger/tagger.ts';

const taggers = new WeakMap<TaggerModel, Tagger>();

const taggerOf = (model: TaggerModel): Tagger => {
  const known = taggers.get(model);
  if (known !== undefined) return known;
  const tagger = new Tagger(model);
  taggers.set(model, tagger);
  return tagger;
};

/** Finds the mentions of a text that has been cut into tokens. */
export const detectSpans = (
  { table, model }: { readonly table: EntityTable; readonly model: TaggerModel },
  text: string,
  tokens: Tokens,
  _memory: NameMemory,
  _language: string,
): { spans: Span[]; mode: AnalysisMode } => {
  const spans = taggerOf(model)
    .tag(text, tokens, table)
    .flatMap(({ from, to, nameClass, confidence }): Span[] => {
      const kind = classes[nameClass];
      return kind === 'person' || kind === 'place' ? [{ from, to, kind, confidence }] : [];
    });
  return { spans, mode: 'full' };
};
