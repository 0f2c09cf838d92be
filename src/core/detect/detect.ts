import type { AnalysisMode } from '../analyse.ts';
import { applyRules } from './document/rules.ts';
import type { NameMemory } from './document/name-memory.ts';
import type { EntityTable } from '../entities/table.ts';
import type { Tokens } from '../text/tokens.ts';
import { isEnglish } from './language.ts';
import type { TaggerModel } from './model.ts';
import { namesOnly } from './names-only.ts';
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
  memory: NameMemory,
  language: string,
): { spans: Span[]; mode: AnalysisMode } => {
  if (!isEnglish(tokens, language)) return { spans: namesOnly(tokens, table), mode: 'names-only' };
  const tagger = taggerOf(model);
  const tagged = tagger.tag(text, tokens, table);
  const view = { text, tokens, seen: tagger.observations, lexicon: model.lexicon };
  const names = applyRules(view, tagged, table, memory);
  const spans = names.flatMap(({ from, to, nameClass, confidence }): Span[] => {
    const kind = classes[nameClass];
    return kind === 'person' || kind === 'place' ? [{ from, to, kind, confidence }] : [];
  });
  return { spans, mode: 'full' };
};
