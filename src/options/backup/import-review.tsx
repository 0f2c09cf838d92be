import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import { Choice } from '../controls/choice.tsx';
import type { Belongings } from './backup.ts';
import { changesBetween, type Change } from './changes.ts';
import { changeText } from './change-text.ts';
import { combine, type ImportMode } from './combine.ts';

export interface ImportReviewProps {
  readonly file: string;
  readonly current: Belongings;
  readonly backup: Belongings;
  readonly onApply: (belongings: Belongings) => void;
  readonly onCancel: () => void;
}

const headings = { added: 'changesAdded', changed: 'changesChanged', removed: 'changesRemoved' } as const;
const kinds = ['added', 'changed', 'removed'] as const;

/** What taking in a backup would add, change and remove, before it does. */
export const ImportReview = (props: ImportReviewProps): JSX.Element => {
  const { file, current, backup, onApply, onCancel } = props;
  const [mode, setMode] = useState<ImportMode>('merge');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const after = combine(current, backup, mode);
  const changes = changesBetween(current, after);
  return (
    <div class="review">
      <h3 class="review-heading" ref={heading} tabIndex={-1}>
        {text('backupReview', file)}
      </h3>
      <Choice
        legend={text('backupModeLegend')}
        items={[
          { value: 'merge', label: text('backupModeMerge') },
          { value: 'replace', label: text('backupModeReplace') },
        ]}
        chosen={mode}
        onChoose={setMode}
      />
      <div role="status">
        {changes.length === 0 ? <p>{text('changesNone')}</p> : null}
        {kinds.map((kind) => (
          <ChangeList key={kind} kind={kind} changes={changes.filter((change) => change.kind === kind)} />
        ))}
      </div>
      <div class="row-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
        {changes.length === 0 ? null : (
          <button type="button" class="button button-main" onClick={() => onApply(after)}>
            {text(mode === 'merge' ? 'backupMerge' : 'backupReplace')}
          </button>
        )}
      </div>
    </div>
  );
};

interface ChangeListProps {
  readonly kind: Change['kind'];
  readonly changes: readonly Change[];
}

const ChangeList = ({ kind, changes }: ChangeListProps): JSX.Element | null =>
  changes.length === 0 ? null : (
    <details class="changes" open={changes.length <= 12}>
      <summary>{text(headings[kind], changes.length)}</summary>
      <ul class="changes-list">
        {changes.map((change, at) => (
          <li key={at} dir="auto">
            {changeText(change)}
          </li>
        ))}
      </ul>
    </details>
  );
