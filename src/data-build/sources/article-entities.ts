import type { PlaceType } from '../../core/entity.ts';
import type { Report } from '../report.ts';
import { fullAlias, type SourcePerson, type SourcePlace } from '../source-record.ts';
import { yearOf, type FrontMatter } from './front-matter.ts';
import type { WrittenArticle } from './written-articles.ts';

/** Someone or somewhere worth an article is in the news. */
const personProminence = 0.78;
const placeProminence = 0.68;

/** "Pokrovsk, Ukraine" and "Georgia (country)" without the part that tells them from namesakes. */
export const plainName = (title: string): string =>
  title.replace(/ \([^)]*\)$/, '').replace(/^([^,]+), [^,]+$/, '$1');

/** Titles with a comma that is part of the name. */
const wholeTitles = new Set(['Washington, D.C.']);

const placeTypeOf = ({ title, capital, description = '' }: FrontMatter): PlaceType =>
  capital === undefined ? typeInWords(`${title} ${description}`) : 'country';

/** What sort of place a title and description speak of. */
const typeInWords = (text: string): PlaceType => {
  if (/\b(?:River|Sea|Strait|Gulf|Canal|Lake|Ocean|Bay|waterway|river|strait|canal|lake)\b/.test(text))
    return 'water';
  if (
    /\b(?:Plant|Cosmodrome|Site|Centre|Center|Bridge|Station|Airport|base|plant|spaceport|site|crossing|village)\b/.test(
      text,
    )
  )
    return 'site';
  if (/\b(?:city|City|town|capital|port|suburb|settlement)\b/.test(text)) return 'city';
  if (/\b(?:island|Island|Islands|peninsula|Peninsula|mountain|desert|continent)\b/.test(text)) return 'land';
  return 'region';
};

/** The places that have an article of their own, as their front matter describes them. */
export const articlePlaces = (
  articles: readonly WrittenArticle[],
  codeOf: (country: string) => string | undefined,
  report: Report,
): readonly SourcePlace[] => {
  const places = articles.flatMap(({ frontMatter }): SourcePlace[] => {
    if (frontMatter.kind !== 'place') return [];
    const { title, aliases, description, coordinates, country, population, capital_of } = frontMatter;
    const countryCode = codeOf(country ?? title);
    return [
      {
        source: 'articles',
        name: wholeTitles.has(title) ? title : plainName(title),
        title,
        aliases: (aliases ?? []).map(fullAlias),
        placeType: placeTypeOf(frontMatter),
        typeIsGuess: true,
        prominence: placeProminence,
        ...(coordinates === undefined ? {} : { coordinates }),
        ...(countryCode === undefined ? {} : { countryCode }),
        ...(population === undefined ? {} : { population }),
        ...(description === undefined ? {} : { description }),
        ...(capital_of === undefined ? {} : { capital: 'country' as const }),
      },
    ];
  });
  report(`Articles: ${places.length} places`);
  return places;
};

/** The people who have an article of their own. */
export const articlePeople = (
  articles: readonly WrittenArticle[],
  codeOf: (country: string) => string | undefined,
  report: Report,
): readonly SourcePerson[] => {
  const people = articles.flatMap(({ frontMatter }): SourcePerson[] => {
    if (frontMatter.kind !== 'person') return [];
    const born = yearOf(frontMatter.born);
    const died = yearOf(frontMatter.died);
    const countryCode = frontMatter.country === undefined ? undefined : codeOf(frontMatter.country);
    return [
      {
        source: 'articles',
        name: frontMatter.title,
        aliases: (frontMatter.aliases ?? []).map(fullAlias),
        prominence: personProminence,
        ...(frontMatter.occupation === undefined ? {} : { occupation: frontMatter.occupation }),
        ...(frontMatter.description === undefined ? {} : { description: frontMatter.description }),
        ...(born === undefined ? {} : { born }),
        ...(died === undefined ? {} : { died }),
        ...(countryCode === undefined ? {} : { countryCode }),
      },
    ];
  });
  report(`Articles: ${people.length} people`);
  return people;
};
