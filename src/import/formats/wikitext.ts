import * as v from 'valibot';
import wtf from 'wtf_wikipedia';
import { withoutExcess } from './wiki-excess.ts';
import { isApparatus, kindOf } from './wiki-kinds.ts';
import { mended } from './wiki-mending.ts';
import { teachTemplates } from './wiki-templates.ts';
import { tidied } from './wiki-tidying.ts';
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

/** Templates of pages of namesakes that the reader of wikitext does not know. */
const namesakes = /\{\{\s*(?:багатозначність|неоднозначность|ujednoznacznienie)\s*[|}]/i;

/** Names in bold in the beginning of an article, and links, at most. */
const mostAliases = 6;
const mostLinks = 30;

/** The article that wikitext makes; undefined for a page without text. */
export const articleOfWikitext = (
  title: string,
  wikitext: string,
): WikiArticle | Redirect | 'namesakes' | undefined => {
  const date = reportDate(wikitext);
  teachTemplates();
  const plain = withoutExcess(mended(date === undefined ? wikitext : wikitext.replace(dateLine, ''), title));
  const document = wtf(plain, { title });
  if (document.isDisambiguation() || namesakes.test(wikitext)) return 'namesakes';
  if (document.isRedirect()) {
    const to = document.redirectTo();
    return to && 'page' in to && typeof to.page === 'string' ? { redirect: to.page } : undefined;
  }
  const whole = document
    .sections()
    .filter((section) => !isInApparatus(section))
    .map(textOf)
    .filter((part) => part !== '')
    .join('\n\n');
  const text = tidied(whole);
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
    text,
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

type Section = ReturnType<ReturnType<typeof wtf>['sections']>[number];

/** The words of a section; under its title where it begins with a list, which says nothing without. */
const textOf = (section: Section): string => {
  const text = section.text({}).trim();
  const title = section.title().trim();
  return text.startsWith('* ') && title !== '' ? `${title}:\n\n${text}` : text;
};

/** Whether a section, or one that it is part of, tells where the story is from. */
const isInApparatus = (section: Section): boolean => {
  const above = section.parent();
  return isApparatus(section.title()) || (above !== null && isApparatus(above.title()));
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

/** "{{date|January 5, 2010}}", with which every report of Wikinews begins, on a line of its own. */
const dateLine = /^[^\S\n]*\{\{\s*date\s*\|\s*([^{}|]{4,40})\}\}[^\S\n]*$/im;

const reportDate = (wikitext: string): string | undefined => {
  const given = dateLine.exec(wikitext.slice(0, 1000))?.[1];
  const time = given === undefined ? Number.NaN : Date.parse(`${given} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
};
