import { fold } from '../../../core/text/fold-text.ts';
import type { Report } from '../../report.ts';
import type { SourcePerson } from '../../source-record.ts';
import { isOrdinaryWord } from '../../words/ordinary-words.ts';
import { givenNames } from '../../words/personal-names.ts';
import { glossLine } from './gloss.ts';
import { classesOf, lexicographerFiles, wordnetNouns } from './nouns.ts';

const wordnetProminence = 0.42;
const lifeSpan = /\((?:[^()]*?\b)?(\d{1,4})\??\s*(BC)?\s*-\s*(?:circa )?(AD )?(\d{1,4})\??\s*(BC)?\)/;
const birthYear = /\(born (?:in |circa )?(\d{4})\)/;

/** Years of birth and death in a gloss ("(1879-1955)", "(384-322 BC)", "(born in 1952)"). */
export const lifeYears = (gloss: string): { born?: number; died?: number } => {
  const life = lifeSpan.exec(gloss);
  if (life) {
    const before = life[5] === 'BC';
    const born = Number(life[1]) * (before || life[2] === 'BC' ? -1 : 1);
    const died = Number(life[4]) * (before ? -1 : 1);
    return died > born ? { born, died } : {};
  }
  const born = birthYear.exec(gloss);
  return born ? { born: Number(born[1]) } : {};
};

const isInitialsOnly = (name: string) => /^(?:\p{Lu}\.? ?)+$/u.test(name);
const lastWord = (name: string) => fold(name).split(' ').at(-1) ?? '';

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
