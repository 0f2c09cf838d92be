import type { EntityRecord } from '../core/entity.ts';
import { toRecords } from './merge/records.ts';
import { buildPeople } from './people.ts';
import { buildPlaces } from './places.ts';
import type { Report } from './report.ts';
import { countries } from './sources/countries/countries.ts';
import { countryAdjectives } from './sources/countries/country-adjectives.ts';
import { countryCodes } from './sources/countries/country-codes.ts';
import { pantheonPeople } from './sources/pantheon.ts';
import { readArticles, type WrittenArticle } from './sources/written-articles.ts';
import { tellingWords } from './words/telling-words.ts';

/**
 * Every person and place of the bundled data, each once, most prominent first and then by id. The same sources give the
 * same records. Reports what each source gave. `articles` are those of the folder unless told otherwise.
 */
export const buildEntities = (
  report: Report,
  articles: readonly WrittenArticle[] = readArticles().articles,
): readonly EntityRecord[] => {
  const states = countries(report);
  const codes = countryCodes(states);
  const famous = pantheonPeople(report);
  const people = buildPeople({ codes, articles, famous }, report);
  const places = buildPlaces({ states, codes, articles, famous, people }, report);
  const telling = tellingWords(articles);
  const adjectives = new Map(
    [...countryAdjectives()].map(([code, words]) => [codes.titleOf(code), words] as const),
  );
  const records = toRecords(places, people, codes.titleOf).map((record): EntityRecord => {
    const context = telling.get(record.name);
    const words = record.placeType === 'country' ? adjectives.get(record.name) : undefined;
    return {
      ...record,
      ...(context === undefined ? {} : { context }),
      ...(words === undefined ? {} : { adjectives: words }),
    };
  });
  const count = (kind: EntityRecord['kind']) => records.filter((record) => record.kind === kind).length;
  report(`Entities: ${count('place')} places, ${count('person')} people`);
  return records;
};
