import { fullAlias, type SourcePerson } from '../source-record.ts';
import { areAlike } from './alike-names.ts';
import { addAlias, type PersonDraft } from './draft.ts';
import { firstWord, keysOf, lastNameKey } from './person-keys.ts';

/** Years that sources may differ by where a birth is not certain. */
const mostYearsApart = 2;

/**
 * One draft per real person. Records must come in ascending authority: later ones give their name and description to the
 * draft they match. Two records are one person when they share a full name and their years agree, or the last name, the
 * very year of birth, and first names that may be forms of one.
 */
export const mergePeople = (records: readonly SourcePerson[]): readonly PersonDraft[] => {
  const drafts: PersonDraft[] = [];
  const byKey = new Map<string, PersonDraft[]>();
  for (const record of records) {
    const keys = keysOf(record);
    const [draft = startDraft(record, drafts), ...same] = findDrafts(record, keys, byKey);
    for (const other of same) unite(draft, other, drafts, byKey);
    absorb(draft, record);
    const lastName = lastNameKey(record);
    for (const key of lastName === undefined ? keys : [...keys, lastName]) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [draft]);
      else if (!known.includes(draft)) known.push(draft);
    }
  }
  return drafts;
};

/** Drafts the record is the same person as; a hand-kept record may show that two sources spoke of one. */
const findDrafts = (
  record: SourcePerson,
  keys: ReadonlySet<string>,
  byKey: ReadonlyMap<string, readonly PersonDraft[]>,
): readonly PersonDraft[] => {
  const found = new Set<PersonDraft>();
  for (const key of keys)
    for (const draft of byKey.get(key) ?? []) if (isSamePerson(record, draft)) found.add(draft);
  const lastName = lastNameKey(record);
  if (found.size === 0 && lastName !== undefined) {
    for (const draft of byKey.get(lastName) ?? []) {
      if (isSamePerson(record, draft) && areAlike(firstWord(record.name), firstWord(draft.name)))
        found.add(draft);
    }
  }
  const matches = [...found].sort((a, b) => b.prominence - a.prominence);
  return isByHand(record)
    ? matches.filter((draft) => draft === matches[0] || draft.born === record.born)
    : matches.slice(0, 1);
};

const isByHand = ({ source }: SourcePerson): boolean => source === 'hand' || source === 'articles';

const unite = (
  into: PersonDraft,
  other: PersonDraft,
  drafts: PersonDraft[],
  byKey: Map<string, PersonDraft[]>,
): void => {
  drafts.splice(drafts.indexOf(other), 1);
  for (const alias of other.aliases.values()) addAlias(into.aliases, alias);
  for (const source of other.sources) into.sources.add(source);
  into.died ??= other.died;
  if (other.sources.has('wordnet')) into.description = other.description || into.description;
  for (const [key, named] of byKey)
    if (named.includes(other)) byKey.set(key, [...new Set(named.map((one) => (one === other ? into : one)))]);
};

const isSamePerson = (record: SourcePerson, draft: PersonDraft): boolean => {
  if (draft.sources.has(record.source)) return false;
  if (record.born !== undefined && draft.born !== undefined)
    return Math.abs(record.born - draft.born) <= mostYearsApart;
  // Without years, a shared full name is enough: sources name only the famous bearer.
  return true;
};

const startDraft = (record: SourcePerson, drafts: PersonDraft[]): PersonDraft => {
  const draft: PersonDraft = {
    name: record.name,
    aliases: new Map(),
    sources: new Set(),
    born: undefined,
    died: undefined,
    occupation: undefined,
    countryCode: undefined,
    description: '',
    prominence: 0,
  };
  drafts.push(draft);
  return draft;
};

const absorb = (draft: PersonDraft, record: SourcePerson): void => {
  const byHand = isByHand(record);
  // WordNet writes names as a dictionary does, Pantheon as Wikipedia did in 2013.
  if (byHand) draft.name = record.name;
  draft.sources.add(record.source);
  draft.born = (byHand ? record.born : undefined) ?? draft.born ?? record.born;
  draft.died = (byHand ? record.died : undefined) ?? draft.died ?? record.died;
  draft.occupation = (byHand ? record.occupation : undefined) ?? draft.occupation ?? record.occupation;
  draft.countryCode = (byHand ? record.countryCode : undefined) ?? draft.countryCode ?? record.countryCode;
  const outranks = byHand || record.source === 'wordnet';
  draft.description = (outranks && record.description) || draft.description || (record.description ?? '');
  draft.prominence = Math.max(draft.prominence, record.prominence);
  for (const alias of [fullAlias(record.name), ...record.aliases]) addAlias(draft.aliases, alias);
};
