import type { JSX } from 'preact';
import { interfaceLanguage, text } from '../../shared/i18n.ts';
import type { SyncState } from '../../shared/sync/state.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useStored } from '../../ui/use-stored.ts';
import { formatCount } from '../controls/format-count.ts';
import { syncStore } from './sync-store.ts';

/** Turns synchronising on and off, and tells how it goes. */
export const SyncRow = (): JSX.Element => {
  const { value: state, problem, save } = useStored(syncStore);
  return (
    <>
      <Switch
        label={text('syncSwitch')}
        hint={text('syncHint')}
        on={state?.on ?? false}
        onTurn={(on) => void save((before) => ({ ...before, on }))}
      />
      {problem ? <ErrorState message={text('settingsUnsaved')} /> : null}
      {state?.on ? <SyncStatus state={state} /> : null}
    </>
  );
};

const SyncStatus = ({ state }: { readonly state: SyncState }): JSX.Element => {
  const { problem, left = 0, done } = state;
  if (problem === 'full') return <ErrorState message={text('syncFull', formatCount(left))} />;
  if (problem === 'too-often') return <ErrorState message={text('syncTooOften')} />;
  if (problem === 'failed') return <ErrorState message={text('syncFailed')} />;
  if (done === undefined) return <p class="hint">{text('syncWaiting')}</p>;
  const { lang } = interfaceLanguage();
  const moment = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(done);
  return (
    <p class="hint" role="status">
      {text('syncDone', moment)}
    </p>
  );
};
