import * as v from 'valibot';
import wtf from 'wtf_wikipedia';
import { withoutExcess } from './wiki-excess.ts';
import { entityKey } from '../../core/imported/entity-key.ts';

/** A page that only leads to another, by its title. */
interface Redirect {
  readonly redirect: string;
}

/** What is read out of the wikitext of one page. */
interface WikiArticle {
  readonly text: string;
  /** Of a report, as Wikinews gives it. */
  readonly date?: string | undefined;
  readonly kind?: 'person' | 'place' | undefined;
  readonly aliases: readonly string[];
  readonly seeAlso: readonly string[];
  /** Of a place: latitude and longitude in degrees. */
  readonly coordinates?: readonly [number, number] | undefined;
}

const personCategory =
  /\b(?:births|deaths|living people|people from|people of|politicians|actors|actresses|writers|musicians|singers|players|scientists|presidents|monarchs|alumni|sportspeople|footballers)\b/i;
const placeCategory =
  /\b(?:cities|towns|villages|settlements|municipalities|countries|states of|rivers|lakes|mountains|islands|capitals|provinces|regions of|districts|counties|communes|populated places|geography of|seas|deserts|volcanoes)\b/i;
const personBox =
  /\b(?:person|officeholder|politician|royalty|monarch|writer|artist|actor|musical artist|scientist|sportsperson|football biography|military person|saint|criminal|philosopher|religious biography|character|biography|president|prime minister|governor|senator)\b/i;
const placeBox =
  /\b(?:settlement|country|city|town|village|river|lake|mountain|island|body of water|province|state|region|building|park|airport|former country|uk place|german location|french commune|swiss town|protected area|valley|sea|waterfall|volcano)\b/i;

/** Names in bold in the beginning of an article, and links, at most. */
const mostAliases = 6;
const mostLinks = 30;

/** The article that wikitext makes; undefined for a page without text. */
export const articleOfWikitext = (
  title: string,
  wikitext: string,
): WikiArticle | Redirect | 'namesakes' | undefined => {
  const date = reportDate(wikitext);
  const document = wtf(withoutExcess(date === undefined ? wikitext : wikitext.replace(dateLine, '')), {
    title,
  });
  if (document.isDisambiguation()) return 'namesakes';
  if (document.isRedirect()) {
    const to = document.redirectTo();
    return to && 'page' in to && typeof to.page === 'string' ? { redirect: to.page } : undefined;
  }
  const text = document
    .sections()
    .filter(
      (section) =>
        !/^(?:references|external links|notes|sources|further reading|other websites|see also|related pages)$/i.test(
          section.title(),
        ),
    )
    .map((section) => section.text({}).trim())
    .filter((part) => part !== '')
    .join('\n\n');
  if (text === '') return undefined;
  const categories = document.categories().join('|');
  const boxes = document
    .infoboxes()
    .map((box) => box.type())
    .join('|');
  const bolds = document.sentences()[0]?.bolds() ?? [];
  const links = document.sentences().flatMap((sentence) => sentence.links().map((link) => link.page() ?? ''));
  const kind = kindOf(boxes, categories);
  const coordinates = kind === 'place' ? firstCoordinates(document) : undefined;
  const others = [...new Set(bolds)].filter((bold) => isOtherName(bold, title));
  return {
    text: tidy(text),
    ...(date === undefined ? {} : { date }),
    kind,
    ...(coordinates === undefined ? {} : { coordinates }),
    // Other articles have words in bold too, which name nobody.
    aliases: kind === undefined ? [] : others.slice(0, mostAliases),
    seeAlso: [...new Set(links)]
      .filter((page) => page !== '' && page !== title)
      .slice(0, mostLinks)
      .map(entityKey),
  };
};

/** A name in bold is another one of the same; of a full name a single word may be a maiden name, which others have. */
const isOtherName = (bold: string, title: string): boolean =>
  bold !== title && bold.length > 1 && (/\s/.test(bold.trim()) || !/\s/.test(title) || title.includes(bold));

/** Of the first template that has any: the infobox, or the one that puts them above the article. */
const firstCoordinates = (document: ReturnType<typeof wtf>): readonly [number, number] | undefined => {
  const [first] = v.parse(v.array(v.unknown()), document.coordinates());
  const given = v.safeParse(v.object({ lat: v.number(), lon: v.number() }), first);
  return given.success ? [given.output.lat, given.output.lon] : undefined;
};

/** Signs that stand alone where a template was. */
const tidy = (text: string): string =>
  text
    .replace(/\([\s,;]+/g, '(')
    .replace(/[\s,;]+\)/g, ')')
    .replaceAll(' ()', '');

/** "{{date|January 5, 2010}}", with which every report of Wikinews begins. */
const dateLine = /\{\{\s*date\s*\|\s*([^{}|]{4,40})\}\}/i;

const reportDate = (wikitext: string): string | undefined => {
  const given = dateLine.exec(wikitext.slice(0, 1000))?.[1];
  const time = given === undefined ? Number.NaN : Date.parse(`${given} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
};

const kindOf = (boxes: string, categories: string): 'person' | 'place' | undefined => {
  if (personBox.test(boxes)) return 'person';
  if (placeBox.test(boxes)) return 'place';
  if (personCategory.test(categories)) return 'person';
  return placeCategory.test(categories) ? 'place' : undefined;
};
