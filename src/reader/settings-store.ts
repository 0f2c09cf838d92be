import type { Choices, Settings } from '../shared/settings/schema.ts';
import { loadSettings, saveChoices, watchSettings } from '../shared/settings/store.ts';
import type { Store } from '../ui/use-stored.ts';

export const settingsStore: Store<Settings, Choices> = {
  load: loadSettings,
  watch: watchSettings,
  save: saveChoices,
};
