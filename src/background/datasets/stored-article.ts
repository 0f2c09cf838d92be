import * as v from 'valibot';
import { DataFileError } from '../../core/dataset/file.ts';
import { articleRecordSchema } from '../article-record.ts';

/** An article as an import has stored it. */
const storedArticleSchema = v.object({
  ...articleRecordSchema.entries,
  /** Absent where it is the dataset's. */
  language: v.optional(v.string()),
  aliases: v.array(v.string()),
  /** Of a place: latitude and longitude in degrees. */
  coordinates: v.optional(v.tuple([v.number(), v.number()])),
});

/** An article of an imported dataset, as the background reads it from its block. */
export type StoredArticle = v.InferOutput<typeof storedArticleSchema>;

/** Throws DataFileError where it is none. */
export const readStoredArticle = (json: string): StoredArticle => {
  const article = v.safeParse(storedArticleSchema, JSON.parse(json));
  if (!article.success) throw new DataFileError(`a stored article: ${article.issues[0].message}`);
  return article.output;
};
