import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { closest, type View } from './view.ts';

export interface MapButtonsProps {
  readonly view: View;
  readonly onCloser: () => void;
  readonly onFarther: () => void;
  readonly onFit: () => void;
}

/** Closer, farther away, and back to where all places are seen. */
export const MapButtons = ({ view, onCloser, onFarther, onFit }: MapButtonsProps): JSX.Element => (
  <div class="place-map-buttons">
    <MapButton
      label={text('mapCloser')}
      path="M8 3v10M3 8h10"
      disabled={view.scale >= closest}
      onPress={onCloser}
    />
    <MapButton label={text('mapFarther')} path="M3 8h10" disabled={view.scale <= 1} onPress={onFarther} />
    <MapButton
      label={text('mapFit')}
      path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
      disabled={false}
      onPress={onFit}
    />
  </div>
);

interface MapButtonProps {
  readonly label: string;
  readonly path: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

const MapButton = ({ label, path, disabled, onPress }: MapButtonProps): JSX.Element => (
  <button
    type="button"
    class="icon-button"
    aria-label={label}
    title={label}
    disabled={disabled}
    onClick={onPress}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);
