import type { JSX } from 'preact';
import { interfaceLanguage, text } from '../shared/i18n.ts';
import type { CardEntity } from '../shared/schemas.ts';
import { formatNames } from './format-names.ts';

interface EntityFactsProps {
  readonly entity: CardEntity | undefined;
  /** What else the page calls it. */
  readonly otherNames?: readonly string[];
}

/** What can be said of a person or place in a few words: years of a life; country and population; other names here. */
export const EntityFacts = ({ entity, otherNames = [] }: EntityFactsProps): JSX.Element | null => {
  const facts = [
    ...(entity ? factsOf(entity) : []),
    ...(otherNames.length === 0 ? [] : [text('cardOtherNames', formatNames(otherNames))]),
  ];
  if (facts.length === 0) return null;
  return (
    <p class="entity-facts">
      {facts.map((fact) => (
        <span key={fact}>
          <bdi>{fact}</bdi>
        </span>
      ))}
    </p>
  );
};

/** What tells someone or somewhere from namesakes: the description or, without one, the kind and country; and facts. */
export const TellingFacts = ({ entity }: { readonly entity: CardEntity }): JSX.Element => {
  const { kind, description, country } = entity;
  const facts = factsOf(entity);
  const kindName = text(kind === 'person' ? 'kindPerson' : 'kindPlace');
  const where = country === undefined || facts.includes(country) ? [] : [country];
  const all = description === '' ? [kindName, ...where, ...facts] : [description, ...facts];
  return (
    <span class="telling-facts">
      {all.map((fact) => (
        <span key={fact}>
          <bdi>{fact}</bdi>
        </span>
      ))}
    </span>
  );
};

/** Years of a life; or country, where the description does not name it, and population. */
const factsOf = (entity: CardEntity): readonly string[] =>
  entity.kind === 'person' ? personFacts(entity) : placeFacts(entity);

const personFacts = ({ born, died, description }: CardEntity): readonly string[] => {
  if (born !== undefined && died !== undefined) return [text('factLife', year(born), year(died))];
  // "Singer, born in London in 1939".
  if (born !== undefined && /\bborn\b/.test(description) && description.includes(year(born))) return [];
  if (born !== undefined) return [text('factBorn', year(born))];
  return died === undefined ? [] : [text('factDied', year(died))];
};

const placeFacts = ({ country, population, name, description }: CardEntity): readonly string[] => [
  // The description mostly says it already: "city in Russia".
  ...(country === undefined || country === name || description.includes(country) ? [] : [country]),
  ...(population === undefined ? [] : [text('factPopulation', inWords(population))]),
];

const year = (value: number): string => (value < 0 ? text('yearBefore', -value) : String(value));

/** Two significant figures say what a census of some years ago can: "580,000", "1.4 billion". */
const inWords = (population: number): string =>
  new Intl.NumberFormat(
    interfaceLanguage().lang,
    population < 1e6
      ? { maximumSignificantDigits: 2 }
      : { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: population < 1e7 ? 2 : 3 },
  ).format(population);
