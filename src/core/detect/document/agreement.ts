import { TokenFlag } from '../../text/tokens.ts';
import { classes } from '../tagger/labels.ts';
import { WordFlag } from '../tagger/lexicon.ts';
import { LineCase } from '../tagger/observations.ts';
import { familyPart, type NameMemory } from './name-memory.ts';
import { isCapital, wordAt, wordFlags, type DocumentView, type Name } from './names.ts';

const person = classes.indexOf('person');
const place = classes.indexOf('place');

/** Confidence from which a full name of a person lends its kind to its family name. */
const sureName = 0.35;
/** Confidence of a bare family name that the tagger passed over. */
const byAgreement = 0.75;

/** After these a name is a place, and after the others where the tagger is sure. */
const placePrepositions: ReadonlySet<string> = new Set('in at near around across throughout'.split(' '));
const otherPrepositions: ReadonlySet<string> = new Set('of from to for outside toward towards'.split(' '));
const surePlace = 0.8;

/** Months that are also people's names, and the words that tell a month. */
const months: ReadonlySet<string> = new Set('april may march june august'.split(' '));
const monthPrepositions: ReadonlySet<string> = new Set(
  'in on by since until till before after during early late mid last next this every from of'.split(' '),
);

/**
 * Document-level agreement: a bare family name is the person whose full name the page has used, whatever the tagger
 * took it for ("Houston" after "Whitney Houston"), unless the words before it say it is a place. Names stay sorted.
 */
export const agreeOnPeople = (view: DocumentView, names: readonly Name[], memory: NameMemory): Name[] => {
  const families = familiesOf(view, names, memory);
  const agreed: Name[] = [];
  let next = 0;
  for (let token = 0; token < view.tokens.count; token++) {
    const name = names[next];
    if (name !== undefined && token === name.from) {
      const isBare = name.to - name.from === 1;
      agreed.push(isBare && families.has(view.tokens.hashes[token] ?? 0) ? asPerson(view, name) : name);
      next += 1;
      token = name.to - 1;
    } else if (families.has(view.tokens.hashes[token] ?? 0) && isBareName(view, token)) {
      agreed.push({ from: token, to: token + 1, nameClass: person, confidence: byAgreement });
    }
  }
  return agreed;
};

const familiesOf = (view: DocumentView, names: readonly Name[], memory: NameMemory): ReadonlySet<number> => {
  const families = new Set(memory.families());
  for (const { from, to, nameClass, confidence } of names) {
    if (nameClass !== person || to - from < 2 || confidence < sureName) continue;
    families.add(view.tokens.hashes[familyPart(view.tokens, from, to)] ?? 0);
  }
  return families;
};

const asPerson = (view: DocumentView, name: Name): Name => {
  if (name.nameClass === person || name.from === 0) return { ...name, nameClass: person };
  const before = wordAt(view, name.from - 1);
  const isThere =
    name.nameClass === place &&
    (placePrepositions.has(before) || (name.confidence >= surePlace && otherPrepositions.has(before)));
  return isThere ? name : { ...name, nameClass: person, confidence: Math.max(name.confidence, byAgreement) };
};

/** Whether an untagged word stands as a name by itself: a capital that its place in the sentence does not explain. */
const isBareName = (view: DocumentView, token: number): boolean => {
  const { tokens, seen } = view;
  const flags = tokens.flags[token] ?? 0;
  if (!isCapital(view, token) || tokens.ends[token] === (tokens.starts[token] ?? 0) + 1) return false;
  if ((seen.runStart[token] ?? token) !== token || (seen.runEnd[token] ?? token) !== token + 1) return false;
  if (isMonth(view, token)) return false;
  const isOrdinary = (wordFlags(view, token) & WordFlag.ordinary) !== 0;
  const isExplained = (flags & TokenFlag.sentenceStart) !== 0 || seen.lineCase[token] !== LineCase.normal;
  return !(isOrdinary && isExplained) || isSubject(view, token);
};

/** What people do, are and have, after their names. */
const personVerbs: ReadonlySet<string> = new Set(
  `also are became began came could did does gave goes had has have hit is kept knew led left lost made met once ran
  said saw says should spent stood swore then told took was went were who whose will won would wrote`.split(
    /\s+/,
  ),
);

/** Whether what follows a word at the beginning of a sentence reads as if it were someone: "Rice then took questions". */
const isSubject = (view: DocumentView, token: number): boolean => {
  if (view.seen.lineCase[token] !== LineCase.normal || token + 1 >= view.tokens.count) return false;
  if (((view.tokens.flags[token + 1] ?? 0) & TokenFlag.possessive) !== 0) return true;
  const next = wordAt(view, token + 1);
  return next === ',' || personVerbs.has(next) || next.endsWith('ed');
};

const isMonth = (view: DocumentView, token: number): boolean => {
  if (!months.has(wordAt(view, token))) return false;
  const isDate = ((view.tokens.flags[token + 1] ?? 0) & TokenFlag.number) !== 0;
  return isDate || (token > 0 && monthPrepositions.has(wordAt(view, token - 1)));
};
