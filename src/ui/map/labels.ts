import type { Point, Size } from './view.ts';

/** A marker that wants its name beside it; lengths are in units of the frame. */
export interface Labelled {
  readonly key: string;
  readonly name: string;
  /** Where its marker is seen. */
  readonly at: Point;
  readonly radius: number;
}

/** Where the name of a marker is written. */
export interface Label {
  readonly key: string;
  /** The part that lies at the marker: its start where the label is to the right of it. */
  readonly anchor: 'start' | 'end' | 'middle';
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly base: number;
  readonly box: Box;
}

/** A part of the frame that is taken. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters of system fonts are seldom wider than this on average at the size of labels, in units of the frame. */
const letterWidth = 5.8;
const height = 10;
const gap = 2;

/** Labels for those markers, the first ones first, that have room for one without covering a label or a marker. */
export const placeLabels = (markers: readonly Labelled[], size: Size): readonly Label[] => {
  const dots = markers.map(({ key, at: [x, y], radius }) => ({
    key,
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  const placed: Label[] = [];
  for (const { key, name, at, radius } of markers) {
    const isFree = ({ box }: Label): boolean =>
      isWithin(box, size) &&
      placed.every((label) => !overlap(label.box, box)) &&
      dots.every((dot) => dot.key === key || !overlap(dot.box, box));
    const label = candidates(key, name.length * letterWidth, at, radius).find(isFree);
    if (label) placed.push(label);
  }
  return placed;
};

/** A label for a marker whatever it covers, inside the frame where it fits there at all. */
export const labelOver = ({ key, name, at, radius }: Labelled, size: Size): Label => {
  const [first, ...others] = candidates(key, name.length * letterWidth, at, radius);
  const inside = [first, ...others].find(({ box }) => isWithin(box, size));
  if (inside) return inside;
  const { left, right } = first.box;
  const by = Math.max(-left, Math.min(0, size[0] - right));
  return { ...first, x: first.x + by, box: { ...first.box, left: left + by, right: right + by } };
};

const candidates = (
  key: string,
  width: number,
  [x, y]: Point,
  radius: number,
): readonly [Label, ...Label[]] => {
  const [top, bottom] = [y - height / 2, y + height / 2];
  const base = y + height / 3;
  const right = x + radius + gap;
  const left = x - radius - gap;
  return [
    { key, anchor: 'start', x: right, base, box: { left: right, right: right + width, top, bottom } },
    { key, anchor: 'end', x: left, base, box: { left: left - width, right: left, top, bottom } },
    ...[y - radius - gap - height, y + radius + gap].map((above): Label => ({
      key,
      anchor: 'middle',
      x,
      base: above + (height * 5) / 6,
      box: { left: x - width / 2, right: x + width / 2, top: above, bottom: above + height },
    })),
  ];
};

const isWithin = (box: Box, [right, bottom]: Size): boolean =>
  box.left >= 0 && box.right <= right && box.top >= 0 && box.bottom <= bottom;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
