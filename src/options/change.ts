import type { Choices, Settings } from '../shared/settings/schema.ts';

/** Saves some choices at once and says that it did, naming `what` was changed. */
export type Change = (choices: Choices, what: string) => void;

/** What a section of the page works with. */
export interface SectionProps {
  readonly settings: Settings;
  readonly onChange: Change;
}
