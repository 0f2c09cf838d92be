import { fold } from '../core/text/fold-text.ts';
import type { EntityRecord } from '../core/entity.ts';
import { coverage } from './check/coverage.ts';
import { checkDates } from './check/dates.ts';
import { checkFacts, type PackagedFacts } from './check/facts.ts';
import { formatFault, type Fault } from './check/fault.ts';
import { checkFields } from './check/fields.ts';
import { checkIdentity, checkUnique } from './check/identity.ts';
import { checkAbout, checkSeeAlso, checkTitle } from './check/links.ts';
import { checkSentences, checkShingles } from './check/repetition.ts';
import { checkText } from './check/text.ts';
import { buildEntities } from './entities.ts';
import { capitals } from './sources/capitals.ts';
import { countries } from './sources/countries.ts';
import { countryCodes } from './sources/country-codes.ts';
import { readArticles, type WrittenArticle } from './sources/front-matter.ts';
import { leaderNames } from './sources/leaders.ts';
import { unitedNationsMembers } from './sources/united-nations.ts';
import { byCodeUnits } from './words/sort.ts';

const silent = () => {};

/** Titles by every name that means one thing fully, of packaged entities and of the articles themselves. */
const titleResolver = (entities: readonly EntityRecord[], articles: readonly WrittenArticle[]) => {
  const titles = new Set([
    ...entities.map(({ name }) => name),
    ...articles
      .filter(({ frontMatter: { kind } }) => kind === 'person' || kind === 'place')
      .map(({ frontMatter }) => frontMatter.title),
  ]);
  const byAlias = new Map<string, string>();
  for (const { name, aliases } of entities) {
    for (const { text, strength } of aliases) {
      if (strength > 0.5 && !byAlias.has(fold(text))) byAlias.set(fold(text), name);
    }
  }
  for (const title of titles) byAlias.set(fold(title), title);
  return (name: string) => (titles.has(name) ? name : byAlias.get(fold(name)));
};

const packagedFacts = (entities: readonly EntityRecord[]): PackagedFacts => {
  const byTitle = new Map(entities.map((entity) => [entity.name, entity]));
  const { codeOf } = countryCodes(countries(silent));
  const capitalByCode = capitals();
  return {
    entity: (title) => byTitle.get(title),
    capitalOf: (country) => capitalByCode.get(codeOf(country) ?? ''),
  };
};

/** Entities by names as good as their titles. */
const packagedByName = (entities: readonly EntityRecord[]) => {
  const byName = new Map<string, EntityRecord>();
  for (const entity of entities) {
    for (const { text, strength } of entity.aliases) {
      if (strength >= fullNameStrength && !byName.has(fold(text))) byName.set(fold(text), entity);
    }
  }
  for (const entity of entities) byName.set(fold(entity.name), entity);
  return (name: string) => byName.get(fold(name));
};

const fullNameStrength = 0.95;

const checkAll = (articles: readonly WrittenArticle[], entities: readonly EntityRecord[]): Fault[] => {
  const ids = new Set(articles.map(({ frontMatter }) => frontMatter.id));
  const resolve = titleResolver(entities, articles);
  const facts = packagedFacts(entities);
  const packaged = packagedByName(entities);
  return [
    ...checkUnique(articles),
    ...checkSentences(articles),
    ...checkShingles(articles),
    ...articles.flatMap((article) => [
      ...checkIdentity(article),
      ...checkTitle(article, packaged),
      ...checkFields(article),
      ...checkText(article),
      ...checkDates(article),
      ...checkSeeAlso(article, ids),
      ...checkAbout(article, resolve),
      ...checkFacts(article, facts),
    ]),
  ];
};

const { articles, faults: unreadable } = readArticles();
const entities = buildEntities(silent, []);
const faults = [...unreadable, ...checkAll(articles, entities)].sort((a, b) => byCodeUnits(a.file, b.file));
for (const fault of faults) console.log(formatFault(fault));

const { titleOf } = countryCodes(countries(silent));
const members = unitedNationsMembers();
const capitalByCode = capitals();
const wanted = {
  members: members.flatMap((code) => titleOf(code) ?? []),
  capitals: members.flatMap((code) => capitalByCode.get(code) ?? []),
  leaders: leaderNames(),
};
console.log([`${faults.length} faults`, ...coverage(articles, wanted)].join('\n'));
if (faults.length > 0) process.exitCode = 1;
