import type { ImportChoices } from '../../shared/datasets/schema.ts';

/** What articles have that do not tell their own. */
export interface Defaults {
  readonly source: string;
  readonly licence: string;
}

/** The defaults that the reader's choices for an import make. */
export const defaultsOf = ({ name, licence }: Pick<ImportChoices, 'name' | 'licence'>): Defaults => ({
  source: name,
  licence,
});
