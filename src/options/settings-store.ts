import type { Choices, Settings } from '../shared/settings/schema.ts';
import { loadSettings, resetSettings, saveChoices, watchSettings } from '../shared/settings/store.ts';
import type { Store } from '../ui/use-stored.ts';

/** A change is some choices, or forgetting all of them. */
export type SettingsChange = Choices | 'reset';

export const settingsStore: Store<Settings, SettingsChange> = {
  load: loadSettings,
  watch: watchSettings,
  save: (change) => (change === 'reset' ? resetSettings() : saveChoices(change)),
};
