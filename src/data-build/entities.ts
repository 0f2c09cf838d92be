import type { EntityRecord } from '../core/entity.ts';
import { buildPeople } from './people.ts';
import { buildPlaces } from './places.ts';
import { toRecords } from './merge/records.ts';
import type { Report } from './source-record.ts';
import { countryAdjectives } from './sources/country-adjectives.ts';
import { countries } from './sources/countries.ts';
import { countryCodes } from './sources/country-codes.ts';
import { readArticles, type WrittenArticle } from './sources/front-matter.ts';
import { tellingWords } from './words/telling-words.ts';
import { pantheon } from './sources/pantheon.ts';

/**
 * Every person and place of the bundled data, each once, most prominent first and then by id. The same sources give the
 * same records. Reports what each source gave. `articles` are those of the folder unless told otherwise.
 */
export const buildEntities = (
  report: Report,
  articles: readonly WrittenArticle[] = readArticles().articles,
): EntityRecord[] => {
  const states = countries(report);
  const codes = countryCodes(states);
  const famous = pantheon(report);
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
