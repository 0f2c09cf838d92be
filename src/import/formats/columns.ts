import { articleFields, type ArticleField, type Columns } from '../../shared/datasets/schema.ts';

/** Headings that mean a field, beside its own name. */
const synonyms: Readonly<Partial<Record<ArticleField, readonly string[]>>> = {
  title: ['headline', 'name', 'subject', 'heading'],
  text: ['body', 'content', 'article', 'description', 'summary', 'abstract'],
  id: ['key', 'slug', 'identifier'],
  date: ['published', 'publicationdate', 'pubdate', 'created', 'year', 'day'],
  source: ['publisher', 'newspaper', 'publication', 'outlet'],
  url: ['link', 'href', 'address', 'permalink', 'web'],
  licence: ['license', 'rights'],
  language: ['lang', 'locale'],
  kind: ['type'],
  about: ['tags', 'people', 'entities', 'keywords'],
  aliases: ['alias', 'alsoknownas', 'othernames', 'synonyms'],
  seeAlso: ['related', 'links'],
  coordinates: ['coords', 'latlon', 'latlng', 'latitudelongitude', 'geo'],
};

const plain = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** The column that fills each field: as chosen, else the first heading that means it. */
export const matchColumns = (headings: readonly string[], chosen: Columns | undefined): Columns => {
  if (chosen) {
    return Object.fromEntries(Object.entries(chosen).filter(([, heading]) => headings.includes(heading)));
  }
  return Object.fromEntries(
    articleFields.flatMap((field) => {
      const names = [field.toLowerCase(), ...(synonyms[field] ?? [])];
      const heading = names
        .map((name) => headings.find((one) => plain(one) === name))
        .find((one) => one !== undefined);
      return heading === undefined ? [] : [[field, heading]];
    }),
  );
};
