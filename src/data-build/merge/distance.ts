const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres between two points given as latitude and longitude in degrees (haversine formula). */
export function distanceKm(a: readonly [number, number], b: readonly [number, number]): number {
  const [latitudeA, longitudeA] = a;
  const [latitudeB, longitudeB] = b;
  const halfLatitude = Math.sin(radians(latitudeB - latitudeA) / 2);
  const halfLongitude = Math.sin(radians(longitudeB - longitudeA) / 2);
  const chord =
    halfLatitude ** 2 + Math.cos(radians(latitudeA)) * Math.cos(radians(latitudeB)) * halfLongitude ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
