import type { Correction } from '../../shared/corrections/schema.ts';
import { corrections } from '../../shared/corrections/store.ts';
import type { Store } from '../../ui/use-stored.ts';

/** Makes the new list of corrections from the stored one, read again under the lock. */
export type CorrectionsChange = (before: Correction[]) => Correction[];

/** The reader's corrections, as `useStored` takes them. */
export const correctionsStore: Store<Correction[], CorrectionsChange> = {
  load: corrections.load,
  watch: corrections.watch,
  save: corrections.change,
};
