import * as v from 'valibot';

const year = v.union([v.pipe(v.number(), v.integer()), v.string()]);

/** The fields of docs/writing-articles.md. Dates come as text: YAML's own dates are switched off. */
export const frontMatterSchema = v.strictObject({
  title: v.string(),
  id: v.string(),
  kind: v.picklist(['person', 'place', 'event', 'topic']),
  about: v.array(v.string()),
  as_of: v.string(),
  aliases: v.optional(v.nullable(v.array(v.string())), []),
  description: v.optional(v.string()),
  country: v.optional(v.string()),
  coordinates: v.optional(v.tuple([v.number(), v.number()])),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  see_also: v.optional(v.array(v.string()), []),
  born: v.optional(year),
  died: v.optional(year),
  occupation: v.optional(v.string()),
  capital: v.optional(v.string()),
  capital_of: v.optional(v.string()),
  population: v.optional(v.number()),
  date: v.optional(year),
  notes: v.optional(v.string()),
});

/** What stands above an article's text. */
export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

/** The year in a front-matter date ("1984-01-08", 1984), negative before the common era; undefined where there is none. */
export const yearOf = (date: string | number | undefined): number | undefined => {
  const match = /^-?\d{1,4}/.exec(String(date ?? ''));
  return match ? Number(match[0]) : undefined;
};
