import { kilometresBetween } from '../../core/entities/distance.ts';
import type { EntityRecord } from '../../core/entity.ts';
import { fold } from '../../core/text/fold-text.ts';
import { yearOf } from '../sources/front-matter.ts';
import type { WrittenArticle } from '../sources/written-articles.ts';
import type { Fault } from './fault.ts';

const cityWithinKm = 100;
const largeWithinKm = 1200;
const countryWithinKm = 2500;
const mostPopulationRatio = 5;

/** What the packages know: entities built without the articles, and capitals by country title. */
export interface PackagedFacts {
  entity(title: string): EntityRecord | undefined;
  capitalOf(country: string): string | undefined;
}

/**
 * Hard facts agree with the packages: years of birth and death, coordinates, population, capitals. An article whose
 * `notes` say that a package is wrong is trusted.
 */
export const checkFacts = ({ file, frontMatter }: WrittenArticle, facts: PackagedFacts): readonly Fault[] => {
  if (frontMatter.notes !== undefined) return [];
  const known = facts.entity(frontMatter.title);
  const faults: Fault[] = [];
  const fault = (field: string, message: string) =>
    faults.push({ file, field, message: `${message}; correct it, or say in notes why the package is wrong` });
  if (known?.kind === 'person' && frontMatter.kind === 'person') {
    for (const field of ['born', 'died'] as const) {
      const year = yearOf(frontMatter[field]);
      const packaged = known[field];
      if (year !== undefined && packaged !== undefined && year !== packaged)
        fault(field, `is ${year}, the packages have ${packaged}`);
    }
  }
  if (known?.kind === 'place' && frontMatter.kind === 'place') {
    const { coordinates, population } = frontMatter;
    const apart = coordinates && known.coordinates ? kilometresBetween(coordinates, known.coordinates) : 0;
    if (apart > limitOf(known))
      fault('coordinates', `are ${Math.round(apart)} km from where the packages have ${known.name}`);
    // Populations of regions are summed over their listed towns only.
    const comparable = known.placeType === 'city' || known.placeType === 'country';
    if (
      comparable &&
      population !== undefined &&
      known.population !== undefined &&
      differ(population, known.population)
    ) {
      fault('population', `is ${population}, the packages have ${known.population}`);
    }
  }
  checkCapitals(frontMatter, facts, fault);
  return faults;
};

const limitOf = ({ placeType }: EntityRecord): number => {
  if (placeType === 'country') return countryWithinKm;
  return placeType === 'city' || placeType === 'site' ? cityWithinKm : largeWithinKm;
};

const differ = (a: number, b: number): boolean => a > b * mostPopulationRatio || b > a * mostPopulationRatio;

const sameCity = (a: string, b: string): boolean => fold(a).includes(fold(b)) || fold(b).includes(fold(a));

const checkCapitals = (
  { title, capital, capital_of }: WrittenArticle['frontMatter'],
  facts: PackagedFacts,
  fault: (field: string, message: string) => void,
): void => {
  if (capital_of !== undefined) {
    const packaged = facts.capitalOf(capital_of);
    if (packaged === undefined) fault('capital_of', `"${capital_of}" is no country the packages know`);
    else if (!sameCity(packaged, title))
      fault('capital_of', `says ${capital_of}, whose capital the packages have as ${packaged}`);
  }
  if (capital !== undefined) {
    const packaged = facts.capitalOf(title);
    if (packaged !== undefined && !sameCity(packaged, capital))
      fault('capital', `is ${capital}, the packages have ${packaged}`);
  }
};
