import { geoContains } from 'd3-geo';
import type { EntityIndex } from '../../core/mention.ts';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import { world, type Data } from '../data.ts';
import { once } from '../once.ts';
import { distanceTo, piecesOf } from './atlas.ts';
import { locatorMap } from './locator-map.ts';

const pieces = once(async () => piecesOf(await world()));

/** A small map of a place that only an imported dataset knows, by its latitude and longitude. */
export const drawImportedPlace = async ([latitude, longitude]: readonly [number, number]): Promise<
  Answer<BackgroundRequests, 'locatorMap'>
> => {
  const all = await pieces();
  const at: [number, number] = [longitude, latitude];
  const home = all.find((piece) => distanceTo(piece, at) <= 0 && geoContains(piece.shape, at));
  return locatorMap(all, { at, isCountry: false, country: home?.country });
};

/** A small map that says where a place is; null for what has no place known. */
export const drawLocatorMap = async (
  { table }: Data,
  { entity: id }: Params<BackgroundRequests, 'locatorMap'>,
): Promise<Answer<BackgroundRequests, 'locatorMap'>> => {
  const entity = table.find(id);
  const coordinates = entity === undefined ? undefined : table.coordinatesOf(entity);
  if (entity === undefined || coordinates === undefined || table.kindOf(entity) !== 'place') return null;
  const [latitude, longitude] = coordinates;
  const isCountry = table.placeTypeOf(entity) === 'country';
  const country: EntityIndex | undefined = isCountry ? entity : table.countryOf(entity);
  return locatorMap(await pieces(), {
    at: [longitude, latitude],
    isCountry,
    country: country === undefined ? undefined : table.idOf(country),
  });
};
