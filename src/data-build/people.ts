import type { PersonDraft } from './merge/draft.ts';
import { mergePeople } from './merge/people.ts';
import { addPersonNames } from './merge/person-names.ts';
import { personProminence } from './merge/prominence.ts';
import type { Report } from './source-record.ts';
import { articlePeople } from './sources/articles.ts';
import type { CountryCodes } from './sources/country-codes.ts';
import type { WrittenArticle } from './sources/front-matter.ts';
import { leaders } from './sources/leaders.ts';
import type { PantheonPerson } from './sources/pantheon.ts';
import { isMuchRead } from './sources/wikipedia-titles.ts';
import { titlePeople } from './sources/title-people.ts';
import { wordnetPeople } from './sources/wordnet-people.ts';
import { fold } from '../core/text/fold-text.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';
import { givenNames, isPersonalName } from './words/personal-names.ts';

interface PersonInputs {
  readonly codes: CountryCodes;
  readonly articles: readonly WrittenArticle[];
  readonly famous: readonly PantheonPerson[];
}

/** All people, merged, with prominence and the names they go by. */
export const buildPeople = ({ codes, articles, famous }: PersonInputs, report: Report): PersonDraft[] => {
  const drafts = mergePeople([
    ...famous,
    ...wordnetPeople(isMuchRead, report),
    ...leaders(report),
    ...articlePeople(articles, codes.codeOf, report),
  ]);
  for (const person of titlePeople(drafts, report)) drafts.push(...mergePeople([person]));
  const kept = drafts.filter((draft) => !isNameOfMany(draft));
  for (const draft of kept) draft.prominence = personProminence(draft);
  addPersonNames(kept);
  return kept;
};

/** Known enough to be meant by a name that many have, and by one that is also a word. */
const knownByOneName = 0.55;
const knownByWord = 0.72;

/** "Benedict", "Wolf" or "Mohammed" alone, of someone whom few know so. Dots vanish in comparison: "Will.i.am". */
const isNameOfMany = ({ name, prominence, sources }: PersonDraft): boolean => {
  if (name.includes(' ') || sources.has('hand') || sources.has('articles')) return false;
  const lower = fold(name);
  if (name.includes('.')) return true;
  if (isOrdinaryWord(lower)) return prominence < knownByWord;
  const shared = givenNames().has(lower) || isPersonalName(lower);
  return shared && prominence < knownByOneName && !isMuchRead(name);
};
