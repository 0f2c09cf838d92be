import type { JSX } from 'preact';
import type { Label } from './labels.ts';

export interface LabelOverProps {
  readonly name: string;
  readonly label: Label;
}

/** Room around the letters. */
const padding = 2;

/** The label of a marker that has no room for one, on a ground of its own over what is around. Its marker says the same. */
export const LabelOver = ({ name, label: { x, base, anchor, box } }: LabelOverProps): JSX.Element => (
  <g class="place-map-over" aria-hidden="true">
    <rect
      x={box.left - padding}
      y={box.top - padding}
      width={box.right - box.left + 2 * padding}
      height={box.bottom - box.top + 2 * padding}
      rx={2}
    />
    <text class="place-map-label" x={x} y={base} text-anchor={anchor}>
      {name}
    </text>
  </g>
);
