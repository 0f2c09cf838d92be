import type { Kind } from '../mention.ts';
import { firstSentence } from '../text/sentences.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const people = set(`actor actress admiral artist astronaut athlete author baron bishop boxer boy businessman
  businesswoman captain chancellor character chef chief coach composer count countess cricketer director doctor drummer
  duke dwarf economist elf emperor empress engineer explorer father filmmaker footballer general girl god goddess
  governor guitarist hero heroine historian hobbit human inventor journalist judge king knight lady lawyer leader
  magician man mathematician mayor mercenary merchant minister model monk mother musician nobleman novelist nurse officer
  orc painter paladin philosopher photographer physicist pirate player playwright poet politician pope president priest
  priestess prince princess producer professor queen ranger rapper ruler sailor scientist sculptor senator singer
  sister soldier son sorcerer sorceress sultan surgeon teacher thief warrior witch wizard woman writer daughter brother`);
const places =
  set(`airport archipelago bay beach borough bridge bay canal canyon capital castle cathedral cave cemetery
  church city coast colony commune continent country county creek desert district dungeon empire fjord forest fortress
  fort glacier gulf hamlet harbour hill hills inlet inn island islands isle kingdom lagoon lake land lighthouse marsh
  metropolis moon moor mountain mountains municipality neighbourhood neighborhood oasis ocean palace parish park pass peak
  peninsula plain planet plateau port prefecture province quarter realm region republic reservoir river ruin ruins sea
  settlement shire spaceport square state strait street stronghold suburb swamp temple territory tower town township
  valley village volcano ward waterfall world`);
const particles = set(
  `of the and de da di du del della van von der den la le el al bin ibn y e i ap ben al- st st.`,
);

/** Characters of a text that tell what it is on. */
const beginning = 900;
const longestName = 6;

/** A title without what tells it from its namesakes ("Frodo (hobbit)" -> "Frodo"). */
export const plainTitle = (title: string): string => title.replace(/\s*\([^)]*\)\s*$/, '').trim();

/** Whether a title is written as a name is: capitals, but for particles, and no more than a few words. */
export const looksLikeName = (title: string): boolean => {
  const words = plainTitle(title).split(/[\s-]+/);
  return (
    words.length <= longestName &&
    /^\p{Lu}\p{L}/u.test(words[0] ?? '') &&
    words.every((word) => particles.has(word.toLowerCase()) || /^\p{Lu}[\p{L}'’.]*,?$/u.test(word))
  );
};

/**
 * Whether an article is on the person or the place that its title names, by the beginning of its text; undefined where
 * it does not tell. `named` is whether the dataset gives other names, which it does of people and places alone.
 */
export const guessKind = (title: string, text: string, named: boolean): Kind | undefined => {
  if (!looksLikeName(title)) return undefined;
  const start = text.slice(0, beginning);
  const name = plainTitle(title);
  const words = name.split(/\s+/).filter((word) => word.length > 2);
  if (!named && !words.some((word) => start.includes(word))) return undefined;
  const defined = definition(start);
  if (defined) return defined;
  const pronouns = start.match(/\b(?:he|she|his|her|him|himself|herself|who|born)\b/gi)?.length ?? 0;
  if (pronouns >= 2) return 'person';
  const where = new RegExp(
    String.raw`\b(?:in|at|near|from|to|into|towards?|of) (?:the )?${escaped(name)}\b`,
    'gu',
  );
  if ((start.match(where)?.length ?? 0) >= 2) return 'place';
  return named ? 'person' : undefined;
};

/** What the first sentence says that it is or was. */
const definition = (start: string): Kind | undefined => {
  const verb = /\b(?:is|was|are|were)\s+(?:an?|the|one of)\s/i.exec(start.slice(0, 400));
  if (!verb) return undefined;
  const rest = start.slice(verb.index + verb[0].length);
  const words = (firstSentence(rest).split(';')[0] ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, 10);
  // "a city of the kingdom": the first noun of either sort decides.
  const first = words.find((word) => people.has(word) || places.has(word));
  if (first === undefined) return undefined;
  return people.has(first) ? 'person' : 'place';
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
