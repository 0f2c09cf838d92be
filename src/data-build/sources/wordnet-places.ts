import type { PlaceType } from '../../core/entity.ts';
import type { Report, SourcePlace } from '../source-record.ts';
import { glossLine } from './gloss.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { isPersonalName } from '../words/personal-names.ts';
import { isMuchRead } from './wikipedia-titles.ts';
import { CITY_STATES, DEPENDENT_TERRITORIES } from './territories.ts';
import { classesOf, wordnetNouns, type Nouns, type Synset } from './wordnet.ts';

/** Classes of WordNet in the order in which they decide the type of a place. */
const TYPES: readonly (readonly [string, PlaceType])[] = [
  ['body of water', 'water'],
  ['canal', 'water'],
  ['watercourse', 'water'],
  ['national park', 'site'],
  ['street', 'site'],
  ['cemetery', 'site'],
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
const NO_PLACE = new Set([
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

/** Instances that are myths, lines on a map, or common words to everyone but WordNet. */
const NO_PLACE_NAMES = new Set(
  (
    'Acheron Cocytus Styx Lethe Phlegethon Camelot Armageddon Camlan Continent Union East West North South America Albion ' +
    'Erin Chosen Thule Calvary Zion Tartary Scene Downtown Uptown Dixie Old_World New_World Occident Orient Midi Rubicon ' +
    'Bermuda_Triangle International_Date_Line Arctic_Circle Antarctic_Circle Tropic_of_Cancer Tropic_of_Capricorn ' +
    'Great_Divide Green_Line Appleton_layer D-layer Heaviside_layer Bluegrass Centre Doris Pangaea Gondwanaland Laurasia ' +
    'Third_World Confederacy Hell Eden Louisiana_Purchase Greenwich_Meridian Capitol Aether Dog_Star Promised_Land'
  )
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
);

/** What is left of a WordNet city that GeoNames lacks: ruins and battlefields. Others are misspelt or grown together. */
const ANCIENT =
  /\bancient|biblical|ruin|battle|Old Testament|archeolog|antiquity|destroyed|Bible|medieval|historic/i;

function placeTypeOf(synset: Synset, all: Nouns): PlaceType | undefined {
  if (synset.instanceOf.length === 0 || (synset.file !== 15 && synset.file !== 17)) return undefined;
  const classes = new Set(classesOf(synset, all));
  for (const name of NO_PLACE) if (classes.has(name)) return undefined;
  return TYPES.find(([name]) => classes.has(name))?.[1];
}

/** Names of the country and of the nearest region that a place is part of, as WordNet writes them. */
function containers(synset: Synset, all: Nouns): { country?: string; region?: string } {
  const found: { country?: string; region?: string } = {};
  const queue = [...synset.partOf];
  for (let step = 0; step < queue.length && step < 12; step++) {
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
}

/** A name an English text uses for the place: not a paraphrase ("French capital"), not a postal code. */
function isName(name: string): boolean {
  return /^[\p{Lu}]/u.test(name) && !/\bcapital\b|^[A-Z]{2}$/.test(name);
}

/** Territories that WordNet files under the state they belonged to. */
function isTerritoryOfItsOwn(code: string | undefined): code is string {
  return code !== undefined && (DEPENDENT_TERRITORIES.has(code) || CITY_STATES.has(code));
}

const KIND =
  /\b(?:River|Lake|Mount|Mountains?|Sea|Ocean|Bay|Gulf|Strait|Islands?|Desert|Peninsula|Cape|Canal|Falls|Peak|Range|Channel|Valley|Isle)\b/;

const isAmbiguous = (name: string) =>
  !name.includes(' ') && (isOrdinaryWord(name) || isPersonalName(name.toLowerCase()));

/**
 * The longest name that is a much-read title ("Mississippi River" before "Mississippi"), else WordNet's first, or one that
 * says what sort of place it is where the first is also a word or a person's name.
 */
function chooseName(names: readonly string[]): string | undefined {
  const titles = names.filter(isMuchRead).sort((a, b) => b.length - a.length);
  const [first] = names;
  if (titles[0] !== undefined || first === undefined || !isAmbiguous(first)) return titles[0] ?? first;
  return names.find((name) => KIND.test(name)) ?? first;
}

/** The bare name of a river or mountain more often means a town or state. */
const BARE = 0.5;
const strengthBeside = (title: string, alias: string) => (KIND.test(title) && !KIND.test(alias) ? BARE : 1);

/** WordNet's places. `codeOf` gives the ISO code of a country by any of its names. */
export function wordnetPlaces(
  codeOf: (country: string) => string | undefined,
  report: Report,
): SourcePlace[] {
  const all = wordnetNouns();
  const read: SourcePlace[] = [];
  for (const synset of all.values()) {
    const placeType = placeTypeOf(synset, all);
    const names = placeType ? synset.names.filter(isName) : [];
    const name = chooseName(names);
    if (placeType === undefined || name === undefined || names.some((other) => NO_PLACE_NAMES.has(other)))
      continue;
    const { country, region } = containers(synset, all);
    const own = names.map(codeOf).find((code) => code !== undefined);
    const within = country === undefined ? undefined : codeOf(country);
    const countryCode = placeType === 'country' || isTerritoryOfItsOwn(own) ? (own ?? within) : within;
    const isRiver = classesOf(synset, all)[0] === 'river';
    read.push({
      source: 'wordnet',
      name: isRiver ? riverName(name, countryCode) : name,
      aliases: names.map((text) => ({
        text,
        strength: strengthBeside(isRiver ? riverName(name, countryCode) : name, text),
      })),
      placeType,
      description: glossLine(synset.gloss),
      ...(placeType === 'city' && !ANCIENT.test(synset.gloss) ? { onlyIfKnown: true } : {}),
      ...(countryCode === undefined ? {} : { countryCode }),
      ...(region === undefined || placeType !== 'city' ? {} : { region }),
    });
  }
  report(`WordNet: ${read.length} places`);
  return read;
}

/** Wikipedia names rivers of North America and Australia "Ohio River", those of Britain and Ireland "River Clyde". */
function riverName(name: string, countryCode = ''): string {
  if (/\bRiver\b|^Rio |^Río /.test(name)) return name;
  if (['US', 'CA', 'AU', 'NZ'].includes(countryCode)) return `${name} River`;
  return ['GB', 'IE'].includes(countryCode) ? `River ${name}` : name;
}
