import * as v from 'valibot';
import { limits } from '../limits.ts';

/** Signs that are not seen, and change the order of what is: a title would read as another. */
const unseen = /[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** One line of text: control characters and runs of white space become one space each. */
export const oneLine = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Paragraphs: other control characters than line ends go, and blank space at the ends of lines. */
export const paragraphs = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // What turns the order of letters about.
    .replace(/[\u202d\u202e]/g, '')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
    .split('\n')
    // Not a pattern: one for blanks before a line end takes minutes where a million blanks come before something else.
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const text = v.union([v.string(), v.pipe(v.number(), v.finite(), v.transform(String))]);
const label = v.pipe(text, v.transform(oneLine), v.maxLength(limits.label));

/** A date, month or year that exists; the time of day is left out. */
const date = v.pipe(
  text,
  v.transform((given) => given.trim().replace(/^(\d{4}-\d\d-\d\d)[T ].*$/, '$1')),
  v.check(isDate),
);

/** A list, or a text with semicolons or bars between its parts. What is too long to be a name is left out. */
const list = v.pipe(
  v.union([
    v.array(text),
    v.pipe(
      v.string(),
      v.transform((given) => given.split(/[;|]/)),
    ),
  ]),
  v.transform((given) => [
    ...new Set(given.map(oneLine).filter((one) => one !== '' && one.length <= limits.label)),
  ]),
  v.maxLength(limits.list),
);

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const latitudeFirst = v.strictTuple([degrees(90), degrees(180)]);
/** Decimal degrees, with a comma, a semicolon or space between. */
const pair = /^\s*([-+]?\d{1,2}(?:\.\d{1,12})?)\s*[,;\s]\s*([-+]?\d{1,3}(?:\.\d{1,12})?)\s*$/;

/** Latitude and longitude: a list, an object, or both in one text. */
const coordinates = v.union([
  latitudeFirst,
  v.pipe(
    v.object({ latitude: v.number(), longitude: v.number() }),
    v.transform(({ latitude, longitude }) => [latitude, longitude]),
    latitudeFirst,
  ),
  v.pipe(
    v.string(),
    v.maxLength(100),
    v.regex(pair),
    v.transform((given) => pair.exec(given)?.slice(1).map(Number)),
    latitudeFirst,
  ),
]);

/** How each optional field of a record is checked. */
export const fieldSchemas = {
  id: v.pipe(text, v.transform(oneLine)),
  kind: v.pipe(label, v.toLowerCase(), v.picklist(['person', 'place', 'event', 'topic'])),
  date,
  asOf: date,
  source: label,
  licence: label,
  url: v.pipe(v.string(), v.trim(), v.maxLength(limits.url), v.regex(/^https?:\/\//i), v.url()),
  language: v.pipe(
    label,
    v.transform((given) => given.replaceAll('_', '-')),
    v.regex(/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i),
  ),
  coordinates,
  about: list,
  aliases: list,
  seeAlso: list,
} as const;

/** A title as one line, from a text or a number. */
export const titleSchema = v.pipe(text, v.transform(oneLine));

/** A text in tidy paragraphs, from a text or a number. */
export const textSchema = v.pipe(text, v.transform(paragraphs));

function isDate(given: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(given);
  if (!parts) return false;
  const [, year = '', month = '01', day = '01'] = parts;
  const whole = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // A day that the month does not have rolls over into the next.
  return !Number.isNaN(whole.getTime()) && whole.toISOString().slice(5, 10) === `${month}-${day}`;
}
