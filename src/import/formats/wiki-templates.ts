import wtf from 'wtf_wikipedia';
import { countriesOf } from './wiki-countries.ts';
import { measure } from './wiki-measures.ts';

/** What stands between the bars of a template, without what is named. */
const argumentsOf = (body: string): readonly string[] =>
  body
    .replace(/^\{\{|\}\}$/g, '')
    // Links have bars of their own.
    .split(/\|(?![^[\]]*\]\])/)
    .slice(1)
    .map((argument) => argument.trim())
    .filter((argument) => argument !== '' && !/^[\w -]{1,30}=/.test(argument));

type Template = (body: string) => string;

const first: Template = (body) => argumentsOf(body)[0] ?? '';
const between =
  (open: string, close: string): Template =>
  (body) => {
    const [text] = argumentsOf(body);
    return text === undefined ? '' : `${open}${text}${close}`;
  };

/** Wikinews: a link to Wikipedia. */
const wikipedia: Template = (body) => {
  const [page, label] = argumentsOf(body);
  return page === undefined ? '' : `[[${page}|${label ?? page}]]`;
};

/** "{{date|7|novembre|1867|en sciences}}". */
const date: Template = (body) =>
  argumentsOf(body)
    .filter((part) => /\d/.test(part) || /^\p{L}+\.?$/u.test(part))
    .slice(0, 3)
    .join(' ');

/** "{{s-|XX|e}}". */
const century: Template = (body) => `${argumentsOf(body).slice(0, 2).join('')} siècle`;

/** All that follows the first bar: of a formula, which has signs of equality and bars. */
const whole: Template = (body) =>
  body
    .slice(body.indexOf('|') + 1, -2)
    .replace(/^1=/, '')
    .trim();

const converted: Template = (body) => measure(argumentsOf(body));

/** "{{chem|H|2|O}}". */
const together: Template = (body) => argumentsOf(body).join('');

/** "{{nee|Byron}}": at birth. */
const bornAs =
  (word: string): Template =>
  (body) =>
    `${word} ${first(body)}`.trim();

const ordinal: Template = (body) => {
  const given = first(body);
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(Number(given));
  return /^\d+$/.test(given) ? given + (endings[rule] ?? 'th') : given;
};

/** "{{age in days|1955|12|5|1956|12|20}}". */
const daysBetween: Template = (body) => {
  const [year = 0, month = 1, day = 1, toYear, toMonth = 1, toDay = 1] = argumentsOf(body).map(Number);
  if (toYear === undefined) return '';
  const days = (Date.UTC(toYear, toMonth - 1, toDay) - Date.UTC(year, month - 1, day)) / 86_400_000;
  return Number.isFinite(days) ? `${days}` : '';
};

/** Templates whose words belong to their sentence and that the reader of wikitext does not know, by name. */
const templates: Readonly<Record<string, Template | string>> = {
  w: wikipedia,
  wikipedia,
  date,
  'date-': date,
  'date de naissance': date,
  'date de décès': date,
  'date de publication': date,
  s: century,
  's-': century,
  'sav-': century,
  siècle: century,
  '1er': '1er',
  '1re': '1re',
  citation: between('« ', ' »'),
  'citation bloc': between('\n\n« ', ' »\n\n'),
  ',': '',
  zitat: between('\n\n„', '“\n\n'),
  '"': between('„', '“'),
  cita: between('«', '»'),
  цитата: between('«', '»'),
  langue: (body) => argumentsOf(body)[1] ?? '',
  lien: first,
  abréviation: first,
  petit: first,
  convert: converted,
  cvt: converted,
  chem: together,
  math: whole,
  nee: bornAs('née'),
  née: bornAs('née'),
  né: bornAs('né'),
  'b.': bornAs('b.'),
  'd.': bornAs('d.'),
  nts: first,
  ordinal,
  'age in days': daysBetween,
  // Of the day on which it is imported.
  time: (body) => argumentsOf(body).join(' '),
  utc: (body) => `${first(body)} UTC`.trim(),
  'clarify span': first,
  'citation needed span': first,
  'interlanguage link': first,
  'interlanguage link multi': first,
  'ja-r': first,
  interlinear: '',
  'visible anchor': first,
  vanchor: first,
};

let isKnown = false;

/** Teaches them to the reader of wikitext, once. */
export const teachTemplates = (): void => {
  if (isKnown) return;
  isKnown = true;
  wtf.extend((_models: unknown, known: Record<string, Template | string>) => {
    const countries = countriesOf(known);
    for (const [code, name] of countries) known[code] = name;
    const country: Template = (body) => countries.get(first(body).toLowerCase()) ?? first(body);
    for (const name of ['flag', 'flagcountry', 'flagcu', 'fb', 'fb-rt', 'nft', 'nfb']) known[name] = country;
    for (const name of ['flagicon', 'flagdeco', 'fbicon']) known[name] = '';
    Object.assign(known, templates);
  });
};
