import { defaultLanguage, type ImportChoices } from '../../shared/datasets/schema.ts';

/** What articles have that do not tell their own. */
export interface Defaults {
  readonly source: string;
  readonly licence: string;
  readonly language: string;
}

/** The defaults that the reader's choices for an import make. */
export const defaultsOf = ({ name, licence, language = defaultLanguage }: ImportChoices): Defaults => ({
  source: name,
  licence,
  language,
});
