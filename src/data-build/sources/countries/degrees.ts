const coordinatePair = /(\d+) (\d+) ([NS]),? (\d+) (\d+) ([EW])/;

/** "50 26 N, 30 31 E" as latitude and longitude in degrees; undefined where the text holds no such pair. */
export const parseDegrees = (text: string): [number, number] | undefined => {
  const match = coordinatePair.exec(text);
  if (!match) return undefined;
  const [, latitude, latitudeMinutes, northOrSouth, longitude, longitudeMinutes, eastOrWest] = match;
  const north = Number(latitude) + Number(latitudeMinutes) / 60;
  const east = Number(longitude) + Number(longitudeMinutes) / 60;
  return [round(northOrSouth === 'S' ? -north : north), round(eastOrWest === 'W' ? -east : east)];
};

const round = (degrees: number): number => Math.round(degrees * 100) / 100;
