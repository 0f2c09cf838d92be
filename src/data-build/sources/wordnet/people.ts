import { fold } from '../../../core/text/fold-text.ts';
import type { Report } from '../../report.ts';
import type { SourcePerson } from '../../source-record.ts';
import { isOrdinaryWord } from '../../words/ordinary-words.ts';
import { givenNames } from '../../words/personal-names.ts';
import { glossLine } from './gloss.ts';
import { lifeYears } from './life-years.ts';
import { classesOf, lexicographerFiles, wordnetNouns } from './nouns.ts';

const wordnetProminence = 0.42;
/** How strongly one word of a name means its bearer: a surname or an epithet, and a given name. */
const oneWordStrength = 0.6;
const givenNameStrength = 0.1;

/** People among WordNet's instances. `isTitle` tells whether a name is a much-read Wikipedia title. */
export const wordnetPeople = (
  isTitle: (name: string) => boolean,
  report: Report,
): readonly SourcePerson[] => {
  const all = wordnetNouns();
  const read: SourcePerson[] = [];
  for (const synset of all.values()) {
    if (
      synset.file !== lexicographerFiles.person ||
      synset.instanceOf.length === 0 ||
      !classesOf(synset, all).includes('person')
    )
      continue;
    const names = synset.names.filter((name) => /^\p{Lu}/u.test(name));
    const name = chooseName(names, isTitle);
    if (!name) continue;
    const occupation = all.get(synset.instanceOf[0] ?? '')?.names[0];
    // A surname alone is left to the merge, which weighs it against its other bearers.
    const aliases = names.filter(
      (other) => other !== name && (other.includes(' ') || lastWord(name) !== fold(other)),
    );
    read.push({
      source: 'wordnet',
      name,
      aliases: aliases.map((text) => ({ text, strength: strengthOf(text) })),
      description: glossLine(synset.gloss),
      prominence: wordnetProminence,
      ...lifeYears(synset.gloss),
      ...(occupation === undefined ? {} : { occupation }),
    });
  }
  report(`WordNet: ${read.length} people`);
  return read;
};

const isInitialsOnly = (name: string): boolean => /^(?:\p{Lu}\.? ?)+$/u.test(name);
const lastWord = (name: string): string => fold(name).split(' ').at(-1) ?? '';

/** The name to show: the shortest of several words, else the first. Epithets and surnames stay aliases. */
const chooseName = (names: readonly string[], isTitle: (name: string) => boolean): string => {
  const full = names.filter(
    (name) =>
      name.includes(' ') &&
      !isInitialsOnly(name) &&
      !/^(?:Saint|St\.|Sir|King|Queen|President|Lord|The) /.test(name),
  );
  const surname = fold(names[0] ?? '');
  const bySurname = full.filter((name) => lastWord(name) === surname);
  const candidates = bySurname.length > 0 ? bySurname : full;
  const shortest = [...candidates].sort((a, b) => a.length - b.length)[0];
  return (
    names.filter((name) => name.includes(' ')).find(isTitle) ??
    names.find((name) => isTitle(name) && !isOrdinaryWord(name)) ??
    shortest ??
    names[0] ??
    ''
  );
};

/** "Charles" alone is any of a dozen kings. */
const strengthOf = (alias: string): number => {
  if (alias.includes(' ')) return 1;
  return givenNames().has(alias.toLowerCase()) ? givenNameStrength : oneWordStrength;
};
