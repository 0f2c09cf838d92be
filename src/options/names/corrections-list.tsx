import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../shared/corrections/schema.ts';
import { text } from '../../shared/i18n.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterField } from '../../ui/filter-field.tsx';
import { useStored } from '../../ui/use-stored.ts';
import { foldInPlace } from '../search/fold.ts';
import { CorrectionEntry } from './correction-entry.tsx';
import { correctionPlace, correctionText } from './correction-text.ts';
import { correctionsStore } from './corrections-store.ts';

/** From so many on, the list has a field to filter it. */
const manyCorrections = 8;

/** The corrections that the reader has made, newest first, each with a button that takes it back. */
export const CorrectionsList = (): JSX.Element => {
  const { value: corrections, problem, save } = useStored(correctionsStore);
  const [query, setQuery] = useState('');
  const [removed, setRemoved] = useState<Correction>();
  const undo = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);

  // The button that had the focus has gone with its row.
  useEffect(() => undo.current?.focus(), [removed]);

  const takeBack = async (correction: Correction): Promise<void> => {
    const saved = await save((before) => before.filter(({ id }) => id !== correction.id));
    if (saved) setRemoved(correction);
  };
  const restore = async (correction: Correction): Promise<void> => {
    const saved = await save((before) => [...before, correction].sort((a, b) => a.made - b.made));
    if (!saved) return;
    setRemoved(undefined);
    list.current?.querySelector('button')?.focus();
  };

  if (problem === 'load') return <ErrorState message={text('correctionsUnreadable')} />;
  if (!corrections) return <p class="hint">{text('loading')}</p>;
  const wanted = foldInPlace(query.trim());
  const shown = corrections
    .filter((made) => foldInPlace(`${correctionText(made)} ${correctionPlace(made)}`).includes(wanted))
    .toReversed();
  return (
    <div class="corrections">
      {corrections.length >= manyCorrections ? (
        <FilterField label={text('correctionsFilter')} query={query} onType={setQuery} />
      ) : null}
      {removed ? (
        <p class="undo" role="status">
          {text('correctionTakenBack', correctionText(removed))}{' '}
          <button type="button" class="button-quiet" ref={undo} onClick={() => void restore(removed)}>
            {text('undo')}
          </button>
        </p>
      ) : null}
      {problem === 'save' ? <ErrorState message={text('settingsUnsaved')} /> : null}
      {corrections.length === 0 ? <p class="hint">{text('correctionsNone')}</p> : null}
      {corrections.length > 0 && shown.length === 0 ? (
        <p class="hint">{text('correctionsNoMatch', query.trim())}</p>
      ) : null}
      <ul class="entries" ref={list}>
        {shown.map((made) => (
          <CorrectionEntry made={made} onTakeBack={() => void takeBack(made)} key={made.id} />
        ))}
      </ul>
    </div>
  );
};
