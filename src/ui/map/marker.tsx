import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { Label } from './labels.ts';
import type { Point } from './view.ts';

export interface MarkerProps {
  readonly name: string;
  readonly count: number;
  readonly at: Point;
  /** With the ring where it is chosen. */
  readonly radius: number;
  /** Absent where there is no room for it. */
  readonly label: Label | undefined;
  readonly chosen: boolean;
  readonly position: number;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  /** Told `true` when the reader points at it or reaches it by a key, `false` when that ends. */
  readonly onPoint: (pointed: boolean) => void;
  readonly onChoose: () => void;
}

/** Room between a chosen marker's dot and the ring around it. */
export const ringWidth = 3;

/** A place on a map: a button that chooses it. In SVG, attributes have a case: Firefox knows only `tabindex`. */
export const Marker = (props: MarkerProps): JSX.Element => {
  const { name, count, at, radius, label, chosen, position, tabIndex, onFocus, onPoint, onChoose } = props;
  const [left, top] = at;
  return (
    <g
      role="button"
      class={chosen ? 'place-map-marker place-map-chosen' : 'place-map-marker'}
      aria-label={text('mapPlace', name, count)}
      aria-pressed={chosen}
      tabindex={tabIndex}
      data-position={position}
      onFocus={() => {
        onFocus();
        onPoint(true);
      }}
      onBlur={() => onPoint(false)}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
    >
      <title>{text('mapPlace', name, count)}</title>
      {/* Larger than what is seen, for fingers; not so large that it covers its neighbours. */}
      <circle class="place-map-target" cx={left} cy={top} r={radius + 4} />
      {chosen ? <circle class="place-map-ring" cx={left} cy={top} r={radius} /> : null}
      <circle class="place-map-dot" cx={left} cy={top} r={chosen ? radius - ringWidth : radius} />
      {label ? (
        <text class="place-map-label" x={label.x} y={label.base} text-anchor={label.anchor}>
          {name}
        </text>
      ) : null}
    </g>
  );
};
