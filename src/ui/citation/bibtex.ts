import { text } from '../../shared/i18n.ts';
import { formatDate } from '../format-date.ts';
import { citedAddress, oneLine, type Cited } from './citation.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const isoDate = /^(\d{4})(?:-(\d{2})(?:-\d{2})?)?$/;

/**
 * A citation as a BibTeX entry, `misc` because BibTeX knows no article of a dataset. Letters beyond ASCII stay as they
 * are, which Biber and BibTeX of today read.
 */
export const bibtexCitation = ({ id, title, source, date, asOf, licence, url }: Cited): string => {
  const [, year, month] = isoDate.exec(date ?? '') ?? [];
  const upTo = asOf === undefined ? undefined : text('citationAsOf', formatDate(asOf));
  const address = citedAddress(url, /[{}\\^]/g);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // In double braces, or styles set all but its first letter small.
    ['title', braced(braced(escapeBibtex(oneLine(title))))],
    ['howpublished', braced(escapeBibtex(oneLine(source)))],
    ['year', year === undefined ? undefined : braced(year)],
    ['month', months[Number(month) - 1]],
    ['url', address === undefined ? undefined : braced(address)],
    ['note', noteOf([year === undefined ? date : undefined, upTo, licence])],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@misc{${keyOf(id)},\n${lines.join(',\n')}\n}`;
};

/** Makes BibTeX and LaTeX show a text as it is. Braces become commands: BibTeX counts them even behind a backslash. */
const escapeBibtex = (plain: string): string =>
  plain.replace(/[\\{}~^]/g, (unit) => commands[unit] ?? unit).replace(/[#$%&_]/g, '\\$&');

const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

const braced = (value: string): string => `{${value}}`;

/** Of an id only what may stand in a key. */
const keyOf = (id: string): string => id.replace(/[^\w:.-]+/g, '-').replace(/^-+|-+$/g, '') || 'article';

const noteOf = (facts: readonly (string | undefined)[]): string | undefined => {
  const note = facts.flatMap((fact) => (fact === undefined ? [] : [escapeBibtex(oneLine(fact))])).join(', ');
  return note === '' ? undefined : braced(note);
};
