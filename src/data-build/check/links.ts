import { kilometresBetween } from '../../core/entities/distance.ts';
import type { EntityRecord } from '../../core/entity.ts';
import type { WrittenArticle } from '../sources/written-articles.ts';
import type { Fault } from './fault.ts';

/** What see_also names exists, is not the article itself, and is named once. */
export const checkSeeAlso = (article: WrittenArticle, ids: ReadonlySet<string>): readonly Fault[] => {
  const { file, frontMatter } = article;
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const id of frontMatter.see_also) {
    if (id === frontMatter.id)
      faults.push({ file, field: 'see_also', message: 'names the article itself; drop it' });
    else if (!ids.has(id))
      faults.push({ file, field: 'see_also', message: `"${id}" is no article here; write it or drop it` });
    if (seen.has(id)) faults.push({ file, field: 'see_also', message: `names "${id}" twice; drop one` });
    seen.add(id);
  }
  return faults;
};

/** People and places it is about are known by that title. `resolve` gives the title of an entity by any full name. */
export const checkAbout = (
  article: WrittenArticle,
  resolve: (name: string) => string | undefined,
): readonly Fault[] => {
  const { file, frontMatter } = article;
  return frontMatter.about.flatMap((name): Fault[] => {
    const title = resolve(name);
    if (title === name) return [];
    const message =
      title === undefined
        ? `"${name}" is no known person or place; use its Wikipedia title, write an article on it, or drop it`
        : `"${name}" is known as "${title}"; use that`;
    return [{ file, field: 'about', message }];
  });
};

/**
 * A person or place goes by the title the packages have for it, or it would be there twice. `packaged` gives a packaged
 * entity by a name that means it fully; a place more than 100 km away is another.
 */
export const checkTitle = (
  { file, frontMatter }: WrittenArticle,
  packaged: (name: string) => EntityRecord | undefined,
): readonly Fault[] => {
  const { kind, title, notes, coordinates } = frontMatter;
  const known = packaged(title);
  if (known === undefined || known.kind !== kind || known.name === title || notes !== undefined) return [];
  const isElsewhere =
    coordinates !== undefined &&
    known.coordinates !== undefined &&
    kilometresBetween(coordinates, known.coordinates) > elsewhereFromKm &&
    known.placeType !== 'country';
  const message = `"${title}" is known as "${known.name}"; use that, or say in notes why the two differ`;
  return isElsewhere ? [] : [{ file, field: 'title', message }];
};

const elsewhereFromKm = 100;
