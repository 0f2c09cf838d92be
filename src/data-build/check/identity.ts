import { slug } from '../../core/entities/slug.ts';
import type { WrittenArticle } from '../sources/written-articles.ts';
import type { Fault } from './fault.ts';

/** The id is the file's name and the title as a slug. */
export const checkIdentity = ({ file, frontMatter }: WrittenArticle): readonly Fault[] => {
  const { id, title } = frontMatter;
  const faults: Fault[] = [];
  if (file !== `${id}.md`)
    faults.push({ file, field: 'id', message: `is "${id}"; rename the file to ${id}.md, or correct the id` });
  if (id !== slug(title)) {
    faults.push({
      file,
      field: 'id',
      message: `is "${id}", but the title makes "${slug(title)}"; use that for id and file`,
    });
  }
  return faults;
};

/** Every id and every title is used once. */
export const checkUnique = (articles: readonly WrittenArticle[]): readonly Fault[] => {
  const faults: Fault[] = [];
  for (const field of ['id', 'title'] as const) {
    const first = new Map<string, string>();
    for (const { file, frontMatter } of articles) {
      const value = frontMatter[field];
      const other = first.get(value);
      if (other === undefined) first.set(value, file);
      else
        faults.push({
          file,
          field,
          message: `"${value}" is also that of ${other}; join the two or rename one`,
        });
    }
  }
  return faults;
};
