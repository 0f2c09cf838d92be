/** A point of the map or of the frame that it is seen in, from the left and from above, in units of the frame. */
export type Point = readonly [x: number, y: number];
/** Width and height of the frame; at scale 1 the whole map fits it. */
export type Size = readonly [width: number, height: number];

/** Which part of a map its frame shows: a point of the map is seen at `point * scale + offset`. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The view with which a map begins. */
export const wholeMap: View = { scale: 1, x: 0, y: 0 };
/** Closer than this, outlines that are drawn for a map of the world turn into corners. */
export const closest = 24;
/** No closer than this on its own: one place without its surroundings tells nothing. */
const closestFit = 6;

/** Where a point of the map lies in the frame. */
export const seenAt = ({ scale, x, y }: View, point: Point): Point => [
  point[0] * scale + x,
  point[1] * scale + y,
];

/** Closer by a factor, or farther away below 1, with one point of the frame kept where it is. */
export const zoomed = (view: View, factor: number, [left, top]: Point, size: Size): View => {
  const scale = Math.min(closest, Math.max(1, view.scale * factor));
  const change = scale / view.scale;
  return held({ scale, x: left - (left - view.x) * change, y: top - (top - view.y) * change }, size);
};

/** The map dragged by pixels of the frame, as far as it goes. */
export const moved = (view: View, right: number, down: number, size: Size): View =>
  held({ ...view, x: view.x + right, y: view.y + down }, size);

/** With a point of the map in the middle, as far as the map goes. */
export const centred = (view: View, point: Point, [width, height]: Size): View =>
  placed(view.scale, point, [width / 2, height / 2], [width, height]);

/** Room to be kept free at the sides of a frame, in its units. */
export interface Margins {
  readonly top: number;
  readonly sides: number;
  readonly bottom: number;
}

/** As close as all points can be seen, with margins around them. The whole map for none. */
export const fitted = (points: readonly Point[], size: Size, margins: Margins): View => {
  if (points.length === 0) return wholeMap;
  const [width, height] = size;
  const lefts = points.map(([left]) => left);
  const tops = points.map(([, top]) => top);
  const [west, east] = [Math.min(...lefts), Math.max(...lefts)];
  const [north, south] = [Math.min(...tops), Math.max(...tops)];
  const scale = Math.min(
    closestFit,
    (width - 2 * margins.sides) / Math.max(east - west, 1e-6),
    (height - margins.top - margins.bottom) / Math.max(south - north, 1e-6),
  );
  const middle: Point = [(west + east) / 2, (north + south) / 2];
  return placed(Math.max(1, scale), middle, [width / 2, (margins.top + height - margins.bottom) / 2], size);
};

/** At a scale, with a point of the map seen at one of the frame, as far as the map goes. */
const placed = (scale: number, point: Point, [left, top]: Point, size: Size): View =>
  held({ scale, x: left - point[0] * scale, y: top - point[1] * scale }, size);

/** Moved so that the frame shows nothing but map. */
const held = ({ scale, x, y }: View, [width, height]: Size): View => ({
  scale,
  x: Math.min(0, Math.max(width - width * scale, x)),
  y: Math.min(0, Math.max(height - height * scale, y)),
});
