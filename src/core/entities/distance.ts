/** Latitude and longitude in degrees. */
type Coordinates = readonly [latitude: number, longitude: number];

const earthRadius = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance between two points, in kilometres (haversine formula). */
export const kilometresBetween = (one: Coordinates, other: Coordinates): number => {
  const halfLatitude = Math.sin(radians(other[0] - one[0]) / 2);
  const halfLongitude = Math.sin(radians(other[1] - one[1]) / 2);
  const halfChord =
    halfLatitude ** 2 + Math.cos(radians(one[0])) * Math.cos(radians(other[0])) * halfLongitude ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(halfChord)));
};
