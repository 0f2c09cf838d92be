import wtf from 'wtf_wikipedia';

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
  'visible anchor': first,
  vanchor: first,
};

let isKnown = false;

/** Teaches them to the reader of wikitext, once. */
export const teachTemplates = (): void => {
  if (isKnown) return;
  isKnown = true;
  wtf.extend((_models: unknown, known: Record<string, Template | string>) => {
    Object.assign(known, templates);
  });
};
