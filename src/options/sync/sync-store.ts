import { syncState, type SyncState } from '../../shared/sync/state.ts';
import type { Store } from '../../ui/use-stored.ts';

/** How synchronising stands; a change is made of what stands then. */
export const syncStore: Store<SyncState, (before: SyncState) => SyncState> = {
  load: syncState.load,
  watch: syncState.watch,
  save: syncState.change,
};
