import type { PageName } from '../../shared/schemas.ts';

/** Tells one name of a page from the others, in the same way each time the page is looked at. */
export const nameKey = ({ kind, entity, name }: Pick<PageName, 'kind' | 'entity' | 'name'>): string =>
  `${kind} ${entity ?? ''} ${name}`;
