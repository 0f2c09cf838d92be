/** A span of time to draw, in years. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A mark on the axis of time, and how it is labelled. */
export interface Tick {
  /** In years. */
  readonly at: number;
  /** The year, or the month by its number from 0 where a year has several ticks. */
  readonly year: number;
  readonly month?: number;
}

const month = 1 / 12;
/** Distances between ticks that readers count in, in years. */
const distances = [month, 3 * month, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const mostTicks = 6;

/** The span of some moments with room at both ends, never so short that days would look far apart. */
export const spanOf = (moments: readonly number[]): Span => {
  const first = Math.min(...moments);
  const last = Math.max(...moments);
  const room = Math.max((last - first) * 0.06, 2 * month);
  return { from: first - room, to: last + room };
};

/** Ticks at round moments within a span, a handful of them. */
export const ticksOf = ({ from, to }: Span): readonly Tick[] => {
  const distance = distances.find((years) => (to - from) / years <= mostTicks) ?? 1000;
  const ticks: Tick[] = [];
  for (let step = Math.ceil(from / distance); step * distance <= to; step += 1) {
    const months = Math.round(step * distance * 12);
    const year = Math.floor(months / 12);
    ticks.push({ at: months / 12, year, ...(distance < 1 ? { month: months - year * 12 } : {}) });
  }
  return ticks;
};

/** The lowest free lane for each of some places along a line, so that no two in a lane are closer than `apart`. */
export const lanesOf = (places: readonly number[], apart: number): readonly number[] => {
  const order = places.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const ends: number[] = [];
  const lanes: number[] = places.map(() => 0);
  for (const { at, index } of order) {
    const free = ends.findIndex((end) => at - end >= apart);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = at;
    lanes[index] = lane;
  }
  return lanes;
};
