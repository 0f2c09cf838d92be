import * as v from 'valibot';
import { DataFileError } from '../../core/dataset/file.ts';
import { articleKindSchema } from '../../shared/schemas.ts';

/** An article as an import has stored it. */
const storedArticleSchema = v.object({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  kind: articleKindSchema,
  date: v.optional(v.string()),
  asOf: v.optional(v.string()),
  source: v.string(),
  licence: v.string(),
  url: v.optional(v.string()),
  about: v.array(v.string()),
  seeAlso: v.array(v.string()),
  language: v.string(),
  aliases: v.array(v.string()),
});
export type StoredArticle = v.InferOutput<typeof storedArticleSchema>;

/** Throws DataFileError where it is none. */
export const readStoredArticle = (json: string): StoredArticle => {
  const article = v.safeParse(storedArticleSchema, JSON.parse(json));
  if (!article.success) throw new DataFileError(`a stored article: ${article.issues[0].message}`);
  return article.output;
};
