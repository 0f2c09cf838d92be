import type { Choices, Settings } from '../shared/settings/schema.ts';
import { resetSettings, saveChoices, settingsStore as choicesStore } from '../shared/settings/store.ts';
import type { Store } from '../ui/use-stored.ts';

/** A change is some choices, or forgetting all of them. */
export type SettingsChange = Choices | 'reset';

/** The settings, which here can also be forgotten. */
export const settingsStore: Store<Settings, SettingsChange> = {
  ...choicesStore,
  save: (change) => (change === 'reset' ? resetSettings() : saveChoices(change)),
};
