import { splitSentences } from '../article-sources/prose.ts';
import type { WrittenArticle } from '../sources/written-articles.ts';
import type { Fault } from './fault.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const anyMonth = months.join('|');
const writtenDate = new RegExp(
  `(?:(?<day>\\d{1,2}) )?(?<month>${anyMonth})(?: (?<american>\\d{1,2}),)? (?<year>\\d{4})\\b`,
  'g',
);

/** Dates written in a text, as "2023-09-13" or, without a day, "2023-09". */
export const datesIn = (text: string): readonly string[] =>
  [...text.matchAll(writtenDate)].map(({ groups = {} }) => {
    const month = String(months.indexOf(groups['month'] ?? '') + 1).padStart(2, '0');
    const day = groups['day'] ?? groups['american'];
    return [groups['year'], month, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  });

/** Whether a date, to the precision it has, lies after a day. */
const isAfter = (date: string, day: string): boolean => date > day.slice(0, date.length);

/** Nothing is dated after the day up to which the article claims to know. */
export const checkDates = ({ file, frontMatter, text }: WrittenArticle): readonly Fault[] => {
  const { as_of } = frontMatter;
  const faults: Fault[] = [];
  for (const field of ['born', 'died', 'date'] as const) {
    const value = frontMatter[field];
    if (value !== undefined && isAfter(String(value), as_of)) {
      faults.push({ file, field, message: `${value} is after as_of ${as_of}; correct one of them` });
    }
  }
  for (const date of new Set(datesIn(text))) {
    if (isAfter(date, as_of) && !isAnnounced(text, date)) {
      faults.push({
        file,
        field: 'text',
        message: `tells of ${date}, after as_of ${as_of}; leave it out or correct as_of`,
      });
    }
  }
  return faults;
};

/** Words with which a sentence tells of what is planned: "elections promised for", "is to take over in". */
const announcement =
  /\b(?:due|plan(?:s|ned)?|schedul\w+|expect\w*|promis\w+|set for|call(?:s|ed)|adopt|(?:is|are|was|were) to|may not|put off|falls? in|with effect|until|will|would|expires?|for an election|by)\b/;

/** What is planned may lie ahead. */
const isAnnounced = (text: string, date: string): boolean => {
  const [year = '', month = '1'] = date.split('-');
  const written = `${months[Number(month) - 1]} ${year}`;
  const sentences = text.split('\n\n').flatMap(splitSentences);
  return sentences
    .filter((sentence) => sentence.includes(written))
    .every((sentence) => announcement.test(sentence));
};
