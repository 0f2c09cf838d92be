import { slug } from '../entities/slug.ts';
import { fold } from '../text/fold-text.ts';

/**
 * What an entity is filed under in the index of a dataset: the id that the bundled table would give the name, so that
 * both mean the same; names in other scripts, which have none, as they are.
 */
export const entityKey = (name: string): string => slug(name) || fold(name).replaceAll(' ', '-');
