import type { Correction } from '../../shared/corrections/schema.ts';
import { corrections } from '../../shared/corrections/store.ts';
import type { Store } from '../../ui/use-stored.ts';

export type CorrectionsChange = (before: Correction[]) => Correction[];

export const correctionsStore: Store<Correction[], CorrectionsChange> = {
  load: corrections.load,
  watch: corrections.watch,
  save: corrections.change,
};
