import { geoContains, geoDistance } from 'd3-geo';
import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { World } from '../../shared/world/topology.ts';

/** One piece of land of a country, with what tells quickly whether it is far from something. */
export interface Piece {
  /** Id of the country's entity, where it has one. */
  readonly country: string | undefined;
  readonly shape: Polygon;
  /** Longitude and latitude in degrees. */
  readonly center: [number, number];
  /** Of the circle around the centre that holds it, in radians. */
  readonly radius: number;
}

/** The pieces that the world's countries consist of. */
export const piecesOf = (world: World): readonly Piece[] =>
  feature(world, world.objects.countries).features.flatMap(({ id, geometry }) => {
    const country = typeof id === 'string' ? id : undefined;
    if (geometry.type === 'Polygon') return [pieceOf(country, geometry)];
    if (geometry.type !== 'MultiPolygon') return [];
    return geometry.coordinates.map((coordinates) => pieceOf(country, { type: 'Polygon', coordinates }));
  });

const pieceOf = (country: string | undefined, shape: Polygon): Piece => {
  const outline = (shape.coordinates[0] ?? []).map(([longitude = 0, latitude = 0]) =>
    directionOf(longitude, latitude),
  );
  const sum = outline.reduce<Direction>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  const length = Math.hypot(...sum) || 1;
  const middle: Direction = [sum[0] / length, sum[1] / length, sum[2] / length];
  const nearest = outline.reduce((least, to) => Math.min(least, dot(middle, to)), 1);
  return {
    country,
    shape,
    center: [Math.atan2(middle[1], middle[0]) / radians, Math.asin(middle[2]) / radians],
    radius: Math.acos(Math.max(-1, nearest)),
  };
};

/** A point of the globe as a vector of length 1. */
type Direction = readonly [number, number, number];
const radians = Math.PI / 180;

const directionOf = (longitude: number, latitude: number): Direction => {
  const across = Math.cos(latitude * radians);
  return [
    across * Math.cos(longitude * radians),
    across * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ];
};

const dot = (a: Direction, b: Direction): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The piece of a country that a point lies in, or else the nearest by centre. */
export const pieceAt = (
  pieces: readonly Piece[],
  country: string,
  point: [number, number],
): Piece | undefined => {
  const own = pieces.filter((piece) => piece.country === country);
  const byNearness = own.toSorted((a, b) => distanceTo(a, point) - distanceTo(b, point));
  return byNearness.find(({ shape }) => geoContains(shape, point)) ?? byNearness[0];
};

/** How far a point is from a piece's circle, in radians; 0 or less inside. */
export const distanceTo = ({ center, radius }: Piece, point: [number, number]): number =>
  geoDistance(center, point) - radius;
