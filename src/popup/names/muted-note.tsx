import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import type { Muting } from './use-muting.ts';

/** What has just been muted, with the way back. */
export const MutedNote = ({ muting }: { readonly muting: Muting }): JSX.Element => {
  const { last, undo, failed } = muting;
  const back = useRef<HTMLButtonElement>(null);
  // What was pressed is gone with its name.
  useEffect(() => back.current?.focus(), [last]);
  return (
    // There before it has something to say, or screen readers miss it.
    <div role="status">
      {failed ? <p class="popup-note">{text('muteFailed')}</p> : null}
      {last === undefined ? null : (
        <p class="popup-note popup-note-line">
          <span>{text('muted', last)}</span>
          <button ref={back} type="button" class="button-quiet" onClick={undo}>
            {text('undo')}
          </button>
        </p>
      )}
    </div>
  );
};
