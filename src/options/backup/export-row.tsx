import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { text } from '../../shared/i18n.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { writeBackup } from './backup.ts';
import { loadBelongings } from './belongings.ts';
import { saveFile } from '../controls/save-file.ts';

/** Saves all that the reader has made as a file. */
export const ExportRow = (): JSX.Element => {
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    try {
      const made = new Date().toISOString();
      const { version } = browser.runtime.getManifest();
      saveFile(
        `backstory-${made.slice(0, 10)}.json`,
        writeBackup(await loadBelongings(), { by: version, made }),
        'application/json',
      );
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <div class="row-line">
        <div>
          <p>{text('backupExportHeading')}</p>
          <p class="hint">{text('backupExportHint')}</p>
        </div>
        <button type="button" class="button" onClick={() => void save()}>
          {text('backupExport')}
        </button>
      </div>
      {failed ? <ErrorState message={text('settingsUnreadable')} /> : null}
    </>
  );
};
