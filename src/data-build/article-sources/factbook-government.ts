import { factbookText } from '../sources/factbook.ts';
import { paragraphs, phrase, withArticle, type WriteSection } from './factbook-phrases.ts';
import { sentence, sentencesOf } from './prose.ts';
import { lowerSurnames } from './surnames.ts';

/** "republic" -> "a republic"; only the first of several remarks. */
const kindOfState = (type: string): string => {
  const first = type.split(/[;,]/)[0]?.trim() ?? '';
  return /^(?:the|an?|in|under|non|self)\b/i.test(first)
    ? first
    : `${/^[aeiou]/i.test(first) ? 'an' : 'a'} ${first}`;
};

const independence = (text: string | undefined): string => {
  if (text === undefined) return '';
  const [date, ...rest] = text.split(';');
  const when = /^\d{1,2} \w+ \d{4}/.test(date ?? '')
    ? `it became independent on ${date}`
    : `independence: ${date}`;
  return [
    sentence(when),
    ...rest.map((part) => sentence(part.replace(/^\s*notable earlier dates?:/, 'earlier dates:'))),
  ].join(' ');
};

/** "president directly elected by ..." as a sentence with its verb. */
const elections = (text: string): string =>
  sentencesOf(
    lowerSurnames(text)
      .replace(
        /(^|; )((?:[a-z]+ ){0,2}(?:president|minister|chancellor|premier|governor|speaker|king|council|chairman|head of government)s?)((?: \([^)]*\))?) ((?:directly |indirectly |usually )?(?:elected|appointed|nominated|designated|selected|chosen))/gi,
        '$1the $2$3 is $4',
      )
      .replace(/(^|; )elections? last held/gi, '$1the last election was held')
      .replace(/(^|; )the monarchy is hereditary/gi, '$1the monarchy is hereditary'),
  );

const results = (text: string): string =>
  sentencesOf(
    lowerSurnames(text)
      .replace(/percent of vote/g, 'share of the vote')
      .replace(/ - (?=\p{Lu})/gu, ': '),
  );

const legislature = (text: string | undefined): string => {
  if (text === undefined) return '';
  return sentencesOf(/ consists of /.test(text) ? `the ${text}` : `the legislature is the ${text}`);
};

/** How a country is governed, and who governed it in 2015. */
export const government: WriteSection = (profile, country) => {
  const at = (...path: string[]) => factbookText(profile, 'Government', ...path);
  const leader = (role: string, field: string) => {
    const text = at('Executive branch', field)?.replace(/; note -.*$/, '');
    return text === undefined ? '' : sentence(`${role} was ${lowerSurnames(text)}`);
  };
  const formal = at('Country name', 'conventional long form');
  const type = at('Government type');
  const named =
    formal === undefined || formal === country ? '' : `, formally the ${formal.replace(/^the /i, '')},`;
  return paragraphs(
    [
      type === undefined ? '' : sentence(`${withArticle(country)}${named} is ${kindOfState(type)}`),
      phrase('its capital is ', at('Capital', 'name')?.split(/[:;]/)[0]),
      independence(at('Independence')),
      phrase('constitution: ', at('Constitution')),
    ],
    [
      leader('In November 2015 the chief of state', 'chief of state'),
      leader('The head of government', 'head of government'),
    ],
    [
      elections(at('Executive branch', 'elections/appointments') ?? ''),
      results(at('Executive branch', 'election results') ?? ''),
    ],
    [legislature(at('Legislative branch', 'description'))],
  );
};
