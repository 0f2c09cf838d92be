import { geoAzimuthalEqualArea, geoDistance, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { LocatorMap } from '../../shared/world/locator-map.ts';
import { distanceTo, pieceAt, type Piece } from './atlas.ts';

/** In pixels, nearly those that the card draws it in: see `card/locator.css`. */
const width = 340;
const height = 108;
/** Between a country and the edges of its map. */
const margin = 10;
/** Degrees of latitude that a map shows: of a town in a small country at least, in a large one at most. */
const smallest = 5;
const largest = 26;
/** A country smaller than this, in degrees, is marked with a point as well. */
const speck = 1.2;

const radians = Math.PI / 180;

/** A place to be drawn. */
export interface Located {
  /** Longitude and latitude in degrees. */
  readonly at: [number, number];
  readonly isCountry: boolean;
  /** Id of its country, or of itself where it is one. */
  readonly country: string | undefined;
}

/** A small map around a place: its country, the land around it, and where the place is. */
export const locatorMap = (pieces: readonly Piece[], { at, isCountry, country }: Located): LocatorMap => {
  const home = country === undefined ? undefined : pieceAt(pieces, country, at);
  // The outline of the smallest is one point, which nothing can be fitted around.
  const isSpeck = home === undefined || home.radius < speck * radians;
  const projection = isCountry && !isSpeck ? aroundCountry(home) : aroundPoint(at, home);
  const [longitude, latitude] = projection.rotate();
  const center: [number, number] = [-longitude, -latitude];
  const reach = Math.hypot(width, height) / 2 / projection.scale();
  const near = pieces.filter((piece) => distanceTo(piece, center) <= reach * 1.1);
  const path = geoPath(projection).digits(1);
  const draw = (some: readonly Piece[]): string => path(together(some)) ?? '';
  const point = isCountry && !isSpeck ? undefined : projection(at);
  return {
    width,
    height,
    land: draw(near.filter((piece) => piece.country !== country || country === undefined)),
    country: country === undefined ? '' : draw(near.filter((piece) => piece.country === country)),
    ...(point ? { point: [round(point[0]), round(point[1])] } : {}),
  };
};

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

const together = (pieces: readonly Piece[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: pieces.map(({ shape }) => shape.coordinates),
});

/** Looks straight down on a point, so that nothing is drawn out, and draws nothing outside the map. */
const above = ([longitude, latitude]: [number, number]): GeoProjection =>
  geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .translate([width / 2, height / 2]);

const clipped = (projection: GeoProjection): GeoProjection =>
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);

const aroundCountry = (home: Piece): GeoProjection => {
  const outline: Polygon = home.shape;
  const projection = above(home.center).fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    outline,
  );
  // Its middle on the map is not quite its centre on the globe; and a speck in the sea says nothing.
  const scale = Math.min(projection.scale(), height / (smallest * radians));
  return clipped(
    above(home.center)
      .scale(scale)
      .translate(scale < projection.scale() ? middle : projection.translate()),
  );
};

const middle: [number, number] = [width / 2, height / 2];

const aroundPoint = (at: [number, number], home: Piece | undefined): GeoProjection => {
  const extent = home ? (1.3 * (home.radius + geoDistance(home.center, at) / 2)) / radians : largest / 2;
  const degrees = Math.min(largest, Math.max(smallest, extent));
  return clipped(above(at).scale(height / (degrees * radians)));
};
