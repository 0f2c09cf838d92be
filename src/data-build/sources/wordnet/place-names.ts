import { isOrdinaryWord } from '../../words/ordinary-words.ts';
import { isPersonalName } from '../../words/personal-names.ts';
import { isMuchRead } from '../wikipedia-titles.ts';

/** Instances that are myths, lines on a map, or common words to everyone but WordNet. */
const namesOfNoPlace = new Set(
  (
    'Acheron Cocytus Styx Lethe Phlegethon Camelot Armageddon Camlan Continent Union East West North South America Albion ' +
    'Erin Chosen Thule Calvary Zion Tartary Scene Downtown Uptown Dixie Old_World New_World Occident Orient Midi Rubicon ' +
    'Bermuda_Triangle International_Date_Line Arctic_Circle Antarctic_Circle Tropic_of_Cancer Tropic_of_Capricorn ' +
    'Great_Divide Green_Line Appleton_layer D-layer Heaviside_layer Bluegrass Centre Doris Pangaea Gondwanaland Laurasia ' +
    'Third_World Confederacy Hell Eden Louisiana_Purchase Greenwich_Meridian Capitol Aether Dog_Star Promised_Land ' +
    'Northeast Northwest Southeast Southwest East_Coast West_Coast Deep_South Tidewater Bowery Carolina Piedmont'
  )
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
);

/** Whether WordNet's name of a place is one that no text means a place by. */
export const isMyth = (name: string): boolean => namesOfNoPlace.has(name);

/** What few call a place by, and what others are called by. */
const nicknames = new Set([
  'Free State',
  'Old Colony',
  'Gold Coast',
  'Bay State',
  'Golden State',
  'First State',
  'Old Line State',
]);

/** A name an English text uses for the place: not a paraphrase ("French capital"), not a postal code. */
export const isPlaceName = (name: string): boolean =>
  /^\p{Lu}/u.test(name) && !/\bcapital\b|^[A-Z]{2}$| \p{Ll}+$/u.test(name) && !nicknames.has(name);

const kindInName =
  /\b(?:River|Lake|Mount|Mountains?|Sea|Ocean|Bay|Gulf|Strait|Islands?|Desert|Peninsula|Cape|Canal|Falls|Peak|Range|Channel|Valley|Isle)\b/;

const isAmbiguous = (name: string): boolean =>
  !name.includes(' ') && (isOrdinaryWord(name) || isPersonalName(name.toLowerCase()));

/**
 * The longest name that is a much-read title ("Mississippi River" before "Mississippi"), else WordNet's first, or one that
 * says what sort of place it is where the first is also a word or a person's name.
 */
export const choosePlaceName = (names: readonly string[]): string | undefined => {
  const titles = names.filter(isMuchRead).sort((a, b) => b.length - a.length);
  const [first] = names;
  if (titles[0] !== undefined || first === undefined || !isAmbiguous(first)) return titles[0] ?? first;
  return names.find((name) => kindInName.test(name)) ?? first;
};

const bareNameStrength = 0.5;

/** Strength of a name beside the chosen one: the bare name of a river or mountain more often means a town or state. */
export const strengthBeside = (chosen: string, name: string): number =>
  kindInName.test(chosen) && !kindInName.test(name) ? bareNameStrength : 1;

/** Wikipedia names rivers of North America and Australia "Ohio River", those of Britain and Ireland "River Clyde". */
export const riverName = (name: string, countryCode = ''): string => {
  if (/\bRiver\b|^Rio |^Río /.test(name)) return name;
  if (['US', 'CA', 'AU', 'NZ'].includes(countryCode)) return `${name} River`;
  return ['GB', 'IE'].includes(countryCode) ? `River ${name}` : name;
};
