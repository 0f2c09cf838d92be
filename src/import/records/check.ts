import * as v from 'valibot';
import { guessKind } from '../../core/imported/guess-kind.ts';
import type { ImportedArticle } from '../../core/imported/article.ts';
import { entityKey } from '../../core/imported/entity-key.ts';
import type { Problem, Where } from '../../shared/datasets/problems.ts';
import { limits } from '../limits.ts';
import type { Defaults } from './defaults.ts';
import { fieldSchemas, textSchema, titleSchema } from './fields.ts';

/** A record that is an article, with what of it could not be used; or why it is none. */
export type Checked =
  | { readonly article: ImportedArticle; readonly hasOwnId: boolean; readonly notes: readonly Problem[] }
  | { readonly problem: Problem };

const recordSchema = v.record(v.string(), v.unknown());

/** Checks a record against the dataset format. */
export const checkRecord = (record: unknown, where: Where, defaults: Defaults): Checked => {
  const given = v.safeParse(recordSchema, record);
  if (!given.success || Array.isArray(record)) return { problem: { code: 'record-not-an-object', where } };
  const field = (name: string): unknown =>
    Object.hasOwn(given.output, name) ? (given.output[name] ?? undefined) : undefined;
  const notes: Problem[] = [];
  const optional = <Schema extends v.GenericSchema>(
    name: string,
    schema: Schema,
  ): v.InferOutput<Schema> | undefined => {
    const value = field(name);
    if (value === undefined || value === '') return undefined;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    notes.push({ code: 'field-not-usable', where, field: name });
    return undefined;
  };

  const title = v.safeParse(titleSchema, field('title'));
  if (!title.success || title.output === '')
    return { problem: { code: 'title-missing', where, field: 'title' } };
  if (title.output.length > limits.title) {
    return { problem: { code: 'title-too-long', where, field: 'title', detail: String(limits.title) } };
  }
  const text = v.safeParse(textSchema, field('text'));
  if (!text.success || text.output === '') return { problem: { code: 'text-missing', where, field: 'text' } };
  if (text.output.length > limits.text) {
    return { problem: { code: 'text-too-long', where, field: 'text', detail: String(limits.text) } };
  }
  const ownId = field('id') === undefined ? '' : v.safeParse(fieldSchemas.id, field('id'));
  if (ownId !== '' && !ownId.success) return { problem: { code: 'id-not-usable', where, field: 'id' } };
  const id = ownId === '' ? '' : ownId.output;
  if (id.length > limits.id) {
    return { problem: { code: 'id-too-long', where, field: 'id', detail: String(limits.id) } };
  }

  const kind = optional('kind', fieldSchemas.kind);
  const aliases = optional('aliases', fieldSchemas.aliases) ?? [];
  const guessed = kind === undefined ? guessKind(title.output, text.output, aliases.length > 0) : undefined;
  const date = optional('date', fieldSchemas.date);
  const asOf = optional('asOf', fieldSchemas.asOf);
  const url = optional('url', fieldSchemas.url);
  const language = optional('language', fieldSchemas.language);
  const coordinates = optional('coordinates', fieldSchemas.coordinates);
  const article: ImportedArticle = {
    id: id === '' ? entityKey(title.output).slice(0, limits.id) || 'article' : id,
    title: title.output,
    text: text.output,
    kind: kind ?? guessed ?? (date === undefined ? 'topic' : 'event'),
    ...(date === undefined ? {} : { date }),
    ...(asOf === undefined ? {} : { asOf }),
    source: optional('source', fieldSchemas.source) ?? defaults.source,
    licence: optional('licence', fieldSchemas.licence) ?? defaults.licence,
    ...(url === undefined ? {} : { url }),
    about: optional('about', fieldSchemas.about) ?? [],
    seeAlso: optional('seeAlso', fieldSchemas.seeAlso) ?? [],
    ...(language === undefined ? {} : { language }),
    aliases,
    ...(coordinates === undefined ? {} : { coordinates }),
    ...(guessed === undefined ? {} : { guessed: true }),
  };
  return { article, hasOwnId: id !== '', notes };
};
