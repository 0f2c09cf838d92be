import type { JSX } from 'preact';
import { interfaceLanguage, text } from '../../shared/i18n.ts';
import type { PageReport } from '../../shared/messages.ts';

export interface PauseNoteProps {
  readonly report: PageReport;
  readonly onResume: () => void;
}

/** Why a page is not read on, what it has cost so far, and a way to go on all the same. */
export const PauseNote = ({ report, onResume }: PauseNoteProps): JSX.Element | null => {
  if (report.status !== 'paused') return null;
  const spent = new Intl.NumberFormat(interfaceLanguage().lang, { maximumFractionDigits: 0 });
  return (
    <div class="popup-note popup-note-pause" role="status">
      <p class="popup-note-title">{text(report.pauseReason === 'busy-page' ? 'pausedBusy' : 'pausedSlow')}</p>
      <p>{text('pausedSpent', spent.format(report.milliseconds))}</p>
      <button type="button" class="button" onClick={onResume}>
        {text('pausedGoOn')}
      </button>
    </div>
  );
};
