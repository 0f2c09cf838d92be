import type { JSX } from 'preact';
import type { Correction } from '../../shared/corrections/schema.ts';
import { text } from '../../shared/i18n.ts';
import { formatDate } from '../../ui/format-date.ts';
import { correctionPlace, correctionText } from './correction-text.ts';

export interface CorrectionEntryProps {
  readonly made: Correction;
  readonly onTakeBack: () => void;
}

/** What one correction says, where it holds and when it was made, with a button that takes it back. */
export const CorrectionEntry = ({ made, onTakeBack }: CorrectionEntryProps): JSX.Element => (
  <li class="entry">
    <span class="entry-text">
      <bdi>{correctionText(made)}</bdi>
      <span class="entry-facts">
        <span>
          <bdi>{correctionPlace(made)}</bdi>
        </span>
        <span>{formatDate(new Date(made.made).toISOString().slice(0, 10))}</span>
      </span>
    </span>
    <button
      type="button"
      class="button-quiet"
      aria-label={text('correctionTakeBackNamed', correctionText(made))}
      onClick={onTakeBack}
    >
      {text('correctionTakeBack')}
    </button>
  </li>
);
