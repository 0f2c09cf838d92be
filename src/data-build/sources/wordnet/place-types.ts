import type { PlaceType } from '../../../core/entity.ts';
import { classesOf, lexicographerFiles, type Nouns, type Synset } from './nouns.ts';

/** Classes of WordNet in the order in which they decide the type of a place. */
const typesOfClasses: readonly (readonly [string, PlaceType])[] = [
  ['body of water', 'water'],
  ['canal', 'water'],
  ['watercourse', 'water'],
  ['national park', 'site'],
  ['street', 'site'],
  ['cemetery', 'site'],
  ['park', 'site'],
  ['plaza', 'site'],
  ['public square', 'site'],
  ['city', 'city'],
  ['city district', 'city'],
  ['borough', 'city'],
  ['suburb', 'city'],
  ['residential district', 'city'],
  ['urban area', 'city'],
  ['municipality', 'city'],
  ['village', 'city'],
  ['settlement', 'city'],
  ['island', 'land'],
  ['archipelago', 'land'],
  ['geological formation', 'land'],
  ['land', 'land'],
  ['topographic point', 'land'],
  ['desert', 'land'],
  ['country', 'country'],
  ['region', 'region'],
  ['location', 'region'],
];

/** Classes whose instances lie in the sky, in the air or in the past of another country. */
const classesOfNoPlace = new Set([
  'celestial body',
  'constellation',
  'sign of the zodiac',
  'star',
  'soil horizon',
  'imaginary place',
  'celestial point',
  'layer',
  'crater',
  'Colony',
  'colony',
  'line',
  'meridian',
  'parallel',
  'pole',
  'vicinity',
  'horizon',
]);

const filesOfPlaces: ReadonlySet<number> = new Set([
  lexicographerFiles.location,
  lexicographerFiles.naturalObject,
]);

/** What sort of place an instance is; undefined where it is none. */
export const placeTypeOf = (synset: Synset, all: Nouns): PlaceType | undefined => {
  if (synset.instanceOf.length === 0 || !filesOfPlaces.has(synset.file)) return undefined;
  const classes = new Set(classesOf(synset, all));
  for (const name of classesOfNoPlace) if (classes.has(name)) return undefined;
  return typesOfClasses.find(([name]) => classes.has(name))?.[1];
};

/** Wholes looked at on the way from a place to its country. */
const mostSteps = 12;

/** Names of the country and of the nearest region that a place is part of, as WordNet writes them. */
export const containers = (synset: Synset, all: Nouns): { country?: string; region?: string } => {
  const found: { country?: string; region?: string } = {};
  const queue = [...synset.partOf];
  for (let step = 0; step < queue.length && step < mostSteps; step++) {
    const whole = all.get(queue[step] ?? '');
    if (!whole) continue;
    const classes = classesOf(whole, all);
    if (classes.includes('country')) {
      found.country ??= whole.names[0] ?? '';
      continue;
    }
    if (classes.includes('administrative district')) found.region ??= whole.names[0] ?? '';
    queue.push(...whole.partOf);
  }
  return found;
};
