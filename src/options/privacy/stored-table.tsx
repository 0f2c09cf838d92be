import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { watchDatasets } from '../../shared/datasets/announce.ts';
import { text, type MessageName } from '../../shared/i18n.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { formatBytes } from '../controls/format-bytes.ts';
import { formatCount } from '../controls/format-count.ts';
import { countStored, type StoredAmounts } from './stored-amounts.ts';

const lines: readonly (readonly [MessageName, 'settings' | 'sites' | 'corrections' | 'saved'])[] = [
  ['storedSettings', 'settings'],
  ['storedSites', 'sites'],
  ['storedCorrections', 'corrections'],
  ['storedSaved', 'saved'],
];

/** What is stored, counted anew whenever it changes. */
export const StoredTable = (): JSX.Element => {
  const [amounts, setAmounts] = useState<StoredAmounts | 'failed'>();
  useEffect(() => {
    let stopped = false;
    const count = (): void => {
      countStored().then(
        (counted) => !stopped && setAmounts(counted),
        () => !stopped && setAmounts('failed'),
      );
    };
    count();
    browser.storage.local.onChanged.addListener(count);
    const stopWatching = watchDatasets(count);
    return () => {
      stopped = true;
      stopWatching();
      browser.storage.local.onChanged.removeListener(count);
    };
  }, []);

  if (amounts === 'failed') return <ErrorState message={text('settingsUnreadable')} />;
  if (!amounts) return <p class="hint">{text('loading')}</p>;
  return (
    <dl class="amounts">
      {lines.map(([name, what]) => (
        <div class="amount" key={what}>
          <dt>{text(name)}</dt>
          <dd>{formatCount(amounts[what])}</dd>
        </div>
      ))}
      <div class="amount">
        <dt>{text('storedBytes')}</dt>
        <dd>{formatBytes(amounts.bytes)}</dd>
      </div>
      <div class="amount">
        <dt>{text('storedDatasets')}</dt>
        <dd>{formatCount(amounts.datasets)}</dd>
      </div>
      <div class="amount">
        <dt>{text('storedUsed')}</dt>
        <dd>{text('storedUsedOf', formatBytes(amounts.used), formatBytes(amounts.allowed))}</dd>
      </div>
    </dl>
  );
};
