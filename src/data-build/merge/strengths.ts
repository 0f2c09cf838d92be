import { surfaceOf } from '../../core/entities/surface.ts';
import type { AliasRecord } from '../../core/entity.ts';
import { fold } from '../../core/text/fold-text.ts';
import { isFunctionWord, isOrdinaryWord } from '../words/ordinary-words.ts';
import { givenNames, isPersonalName } from '../words/personal-names.ts';
import { timesNamed } from './prominence.ts';

/** What the strength of an entity's names is worked out from. */
export interface Named {
  /** Canonical name. */
  readonly name: string;
  readonly kind: 'person' | 'place';
  readonly prominence: number;
  readonly aliases: readonly AliasRecord[];
}

const leastStrength = 0.02;
const functionWordShare = 0.02;
const ordinaryWordShare = 0.1;
const givenNameShare = 0.15;
const familyNameShare = 0.35;
/** Above this a place is what its name means first, whatever else it means. */
const firstMeaningProminence = 0.9;
const obscureProminence = 0.2;

/** How much of its strength a name of one word keeps when it is also an ordinary word, a given name or a surname. */
export const ambiguity = (name: string, kind: Named['kind'], prominence: number): number => {
  const lower = name.toLowerCase();
  if (name.includes(' ') || name.includes('-')) return 1;
  // In capitals only ("US"): the gazetteer does not take the word in small letters for it.
  if (name.length > 1 && !/\p{Ll}/u.test(name)) return 1;
  if (isFunctionWord(lower)) return functionWordShare;
  const least = isOrdinaryWord(lower) ? ordinaryWordShare : kind === 'person' ? 1 : nameAmbiguity(lower);
  if (prominence >= firstMeaningProminence) return 1;
  const known = Math.max(0, (prominence - obscureProminence) / (firstMeaningProminence - obscureProminence));
  return least + (1 - least) * known ** 2;
};

const nameAmbiguity = (lower: string): number => {
  if (givenNames().has(lower)) return givenNameShare;
  return isPersonalName(lower) ? familyNameShare : 1;
};

/**
 * The aliases of each entity with final strengths: the strength its sources give, less where the name is ambiguous by
 * itself, and less by how much more often another entity is meant by it. The words of its title keep that share:
 * prominence tells those apart that share them ("Hull, Massachusetts").
 */
export const weighAliases = (entities: readonly Named[]): readonly AliasRecord[][] => {
  const most = new Map<string, number>();
  const raise = (key: string, value: number) => most.set(key, Math.max(value, most.get(key) ?? 0));
  for (const { name, prominence, aliases } of entities) {
    raise(fold(name), weight(prominence, 1));
    for (const { text, strength } of aliases) raise(fold(text), weight(prominence, strength));
  }
  const isTitleOfAnother = titlesOfOthers(entities);
  return entities.map((entity) => {
    const { name, kind, prominence, aliases } = entity;
    return aliases
      .filter(({ text }) => fold(text) !== fold(name))
      .map(({ text, strength }) => {
        const isTitle = isTitleInShort(name, text);
        const share = isTitle ? 1 : weight(prominence, strength) / (most.get(fold(text)) ?? 1);
        const known = !isTitle && isTitleOfAnother(entity, text) ? titledShare : 1;
        return { text, strength: round(strength * ambiguity(text, kind, prominence) * share * known) };
      })
      .sort((a, b) => b.strength - a.strength || (a.text < b.text ? -1 : 1));
  });
};

/** Whether words are all of a title but what tells it from others: "Santiago" of "Santiago de Cuba". */
const isTitleInShort = (name: string, text: string): boolean => {
  const title = fold(surfaceOf(name));
  const short = fold(text);
  return title === short || ['de', 'del', 'upon', 'am'].some((word) => title.startsWith(`${short} ${word} `));
};

/** What is left of a name that is the very title of another, at least as well known ("Delhi" for New Delhi). */
const titledShare = 0.15;

/** Tells names that are the title of another of the same kind which is at least as well known. */
const titlesOfOthers = (entities: readonly Named[]): ((entity: Named, text: string) => boolean) => {
  const titled = new Map(entities.map((entity) => [`${entity.kind} ${fold(entity.name)}`, entity]));
  return (entity, text) => {
    const holder = titled.get(`${entity.kind} ${fold(text)}`);
    return holder !== undefined && holder !== entity && holder.prominence >= entity.prominence;
  };
};

const weight = (prominence: number, strength: number): number => timesNamed(prominence) * strength;

const round = (strength: number): number => Math.max(leastStrength, Math.round(strength * 100) / 100);
