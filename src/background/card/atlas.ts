import { geoCentroid, geoContains, geoDistance } from 'd3-geo';
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
  const [outline = []] = shape.coordinates;
  const center = geoCentroid(shape);
  let radius = 0;
  for (const [longitude = 0, latitude = 0] of outline)
    radius = Math.max(radius, geoDistance(center, [longitude, latitude]));
  return { country, shape, center, radius };
};

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
