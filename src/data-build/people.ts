import { fold } from '../core/text/fold-text.ts';
import { addAlias, type PersonDraft } from './merge/draft.ts';
import { mergePeople } from './merge/people.ts';
import { addPersonNames } from './merge/person-names.ts';
import { personProminence } from './merge/prominence.ts';
import type { Report } from './report.ts';
import type { SourcePerson } from './source-record.ts';
import { articlePeople } from './sources/article-entities.ts';
import type { CountryCodes } from './sources/countries/country-codes.ts';
import { nationalityOf } from './sources/countries/nationality.ts';
import { famousPeople } from './sources/famous-people.ts';
import { handKeptPeople } from './sources/hand-people.ts';
import type { PantheonPerson } from './sources/pantheon.ts';
import { titlePeople } from './sources/title-people.ts';
import { isMuchRead } from './sources/wikipedia-titles.ts';
import { wordnetPeople } from './sources/wordnet/people.ts';
import type { WrittenArticle } from './sources/written-articles.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';
import { givenNames, isPersonalName } from './words/personal-names.ts';

interface PersonInputs {
  readonly codes: CountryCodes;
  readonly articles: readonly WrittenArticle[];
  readonly famous: readonly PantheonPerson[];
}

/** All people, merged, with prominence and the names they go by. */
export const buildPeople = (
  { codes, articles, famous }: PersonInputs,
  report: Report,
): readonly PersonDraft[] => {
  const known = mergePeople([
    ...famous,
    ...wordnetPeople(isMuchRead, report),
    ...handKeptPeople(report),
    ...articlePeople(articles, codes.codeOf, report),
  ]);
  const others = withTitles(known, titlePeople(known, report));
  const kept = [...known, ...others].filter((draft) => !isNameOfMany(draft));
  for (const draft of kept) {
    draft.prominence = personProminence(draft);
    sayWho(draft);
  }
  addPersonNames(kept);
  return kept;
};

/** Puts the hand file's line, where it has one, in place of what the packages tell, and the nationality it begins with. */
const sayWho = (draft: PersonDraft): void => {
  const line = isKeptByHand(draft) ? undefined : famousPeople().get(draft.name);
  draft.description = line?.description || draft.description;
  draft.countryCode = line?.countryCode ?? draft.countryCode ?? nationalityOf(draft.description);
};

const isKeptByHand = ({ sources }: PersonDraft): boolean => sources.has('hand') || sources.has('articles');

/**
 * Those of much-read titles that are no one known, each by itself: two titles are two people, however alike their names.
 * One that is an old title of someone known is another name of theirs.
 */
const withTitles = (
  known: readonly PersonDraft[],
  titled: readonly SourcePerson[],
): readonly PersonDraft[] => {
  const byName = new Map(known.map((draft) => [fold(draft.name), draft]));
  return titled.flatMap((person) => {
    const holder = byName.get(fold(person.name));
    if (holder === undefined) return mergePeople([person]);
    for (const alias of person.aliases) addAlias(holder.aliases, alias);
    return [];
  });
};

/** Known enough to be meant by a name that many have, and by one that is also a word. */
const knownByOneName = 0.55;
const knownByWord = 0.72;

/** "Benedict", "Wolf" or "Mohammed" alone, of someone whom few know so. Dots vanish in comparison: "Will.i.am". */
const isNameOfMany = (draft: PersonDraft): boolean => {
  const { name, prominence } = draft;
  if (name.includes(' ') || isKeptByHand(draft)) return false;
  const lower = fold(name);
  if (name.includes('.')) return true;
  if (isOrdinaryWord(lower)) return prominence < knownByWord;
  const shared = givenNames().has(lower) || isPersonalName(lower);
  return shared && prominence < knownByOneName && !isMuchRead(name);
};
