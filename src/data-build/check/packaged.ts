import type { EntityRecord } from '../../core/entity.ts';
import { fold } from '../../core/text/fold-text.ts';
import { silent } from '../report.ts';
import { capitals } from '../sources/countries/capitals.ts';
import { countries } from '../sources/countries/countries.ts';
import { countryCodes } from '../sources/countries/country-codes.ts';
import type { PackagedFacts } from './facts.ts';

/** What the packages say of countries and of people and places by title. */
export const packagedFacts = (entities: readonly EntityRecord[]): PackagedFacts => {
  const byTitle = new Map(entities.map((entity) => [entity.name, entity]));
  const { codeOf } = countryCodes(countries(silent));
  const capitalByCode = capitals();
  return {
    entity: (title) => byTitle.get(title),
    capitalOf: (country) => capitalByCode.get(codeOf(country) ?? ''),
  };
};

/** Entities by names as good as their titles. */
export const packagedByName = (
  entities: readonly EntityRecord[],
): ((name: string) => EntityRecord | undefined) => {
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
