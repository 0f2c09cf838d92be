import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import type { CardActions } from '../subject.ts';
import type { MadeCorrection } from './choice.ts';

interface MadeNoteProps {
  readonly made: MadeCorrection;
  readonly actions: Pick<CardActions, 'correct' | 'undo'>;
}

/** What the reader has just corrected, where it holds, and the way back. */
export const MadeNote = ({ made, actions }: MadeNoteProps): JSX.Element => {
  const { choice, everywhere, before } = made;
  const undo = useRef<HTMLButtonElement>(null);
  // What was clicked is gone, and what came of it may be scrolled out of sight.
  useEffect(() => undo.current?.focus(), [made.id]);
  return (
    <div class="made" role="status">
      <p>{sentenceOf(made)}</p>
      <p class="made-actions">
        <button ref={undo} type="button" class="button-quiet" onClick={actions.undo}>
          {text('correctionUndo')}
        </button>
        {before.host === '' ? null : (
          <button type="button" class="button-quiet" onClick={() => actions.correct(choice, !everywhere)}>
            {everywhere ? text('correctionOnlyHere', before.host) : text('correctionEverywhere')}
          </button>
        )}
      </p>
    </div>
  );
};

const sentenceOf = ({ choice, everywhere, before: { surface, name, host } }: MadeCorrection): string => {
  const where =
    everywhere || host === '' ? text('correctionHoldsEverywhere') : text('correctionHoldsOn', host);
  const what = {
    mute: () => text('correctionMuted', name),
    'no-name': () => text('correctionNoName', surface),
    'not-this': () =>
      choice.instead
        ? text('correctionInstead', surface, choice.instead.name)
        : surface === name
          ? text('correctionSameName', surface)
          : text('correctionNotThis', surface, name),
  }[choice.verdict]();
  return `${what} ${where}`;
};
