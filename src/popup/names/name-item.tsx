import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { Shades } from '../../shared/palette.ts';
import type { PageName } from '../../shared/schemas.ts';
import { NameRow } from '../../ui/name-row.tsx';
import { NameDetails, type NameContext } from './name-details.tsx';
import type { Muting } from './use-muting.ts';
import type { Selection } from '../findings/use-selection.ts';
import type { Steps } from './use-steps.ts';

export interface NameItemProps {
  readonly name: PageName;
  readonly context: NameContext;
  readonly shades: Shades;
  readonly selection: Selection;
  readonly steps: Steps;
  readonly muting: Muting;
}

/** One person or place of the page: chosen, it opens on what is known of it and on what can be done. */
export const NameItem = ({ name, context, shades, selection, steps, muting }: NameItemProps): JSX.Element => {
  const mute = (everywhere: boolean): void => {
    // Or its articles and its place would stay marked.
    selection.chooseName(undefined);
    muting.mute(name, everywhere);
  };
  return (
    <NameRow
      name={name.name}
      kind={name.kind}
      known={name.entity !== undefined}
      count={name.count}
      position={steps.positionOf(name)}
      positions={name.positions}
      onStep={(direction) => steps.step(name, direction)}
      shades={shades}
      open={selection.isChosen(name)}
      related={selection.isReason(name)}
      onToggle={() => selection.chooseName(name)}
    >
      {name.entity === undefined ? (
        <p class="popup-none">{text(name.kind === 'person' ? 'cardUnknownPerson' : 'cardUnknownPlace')}</p>
      ) : (
        <NameDetails name={name} context={context} />
      )}
      <p class="popup-actions">
        <button type="button" class="button-quiet" onClick={() => mute(false)}>
          {text('muteHere')}
        </button>
        <button type="button" class="button-quiet" onClick={() => mute(true)}>
          {text('muteEverywhere')}
        </button>
      </p>
    </NameRow>
  );
};
