import { factbookText, type FactbookProfile } from '../sources/factbook.ts';
import { capitalise, sentence, sentencesOf } from './prose.ts';
import { lowerSurnames } from './surnames.ts';

/** A section of a profile as readable text, paragraphs separated by blank lines; '' where there is nothing to say. */
export type WriteSection = (profile: FactbookProfile, country: string) => string;

const THE =
  /^(?:United|Netherlands|Philippines|Czech Republic|Dominican Republic|Central African|Democratic Republic|Republic of|Federated|Maldives|Comoros|Seychelles|Collectivity|British Virgin|Caribbean Netherlands|French Southern)|Islands$/;

/** "the United States", "Ukraine". */
export function withArticle(country: string): string {
  return THE.test(country) ? `the ${country}` : country;
}

/** A length after a name ("Belarus 1,111 km", "Dead Sea -408 m"). */
const LENGTH = /(?<=\p{L} )(-?[\d,.]+ k?m)\b/gu;

/** The newest of several yearly figures. */
const newest = (text: string) => text.split(' ++ ')[0]?.trim() ?? '';
const kilometres = (text: string) =>
  text
    .replace(/\bsq km\b/g, 'square kilometres')
    .replace(/\b(\d) km\b/g, '$1 kilometres')
    .replace(/\b(\d) m\b/g, '$1 metres');
const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}+ (?:and|to|in|of|\p{Ll})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const phrase = (before: string, text: string | undefined, after = '') =>
  text === undefined ? '' : sentence(`${before}${kilometres(text)}${after}`);
const paragraphs = (...parts: readonly (readonly string[])[]) =>
  parts
    .map((sentences) => sentences.filter((one) => one !== '').join(' '))
    .filter((part) => part !== '')
    .join('\n\n');

export const background: WriteSection = (profile) =>
  sentencesKept(factbookText(profile, 'Introduction', 'Background'));

const sentencesKept = (text: string | undefined) =>
  text === undefined ? '' : capitalise(text.replaceAll(' ++ ', ' '));

export const geography: WriteSection = (profile, country) => {
  const at = (...path: string[]) => factbookText(profile, 'Geography', ...path);
  const name = withArticle(country);
  const location = at('Location') ?? at('Location', 'metropolitan France');
  const area = at('Area', 'total');
  return paragraphs(
    [
      phrase(`${name} lies in `, location),
      phrase(
        'its area is ',
        area === undefined
          ? undefined
          : `${area}${at('Area - comparative') ? `, ${lowerFirst(at('Area - comparative') ?? '')}` : ''}`,
      ),
      phrase(
        'it borders ',
        at('Land boundaries', 'border countries')
          ?.replace(/ \((\d+)\)/, '')
          .replace(LENGTH, '($1)'),
      ),
      phrase('its coastline is ', at('Coastline'), ' long').replace(/^.*landlocked.*$/, 'It has no coast.'),
    ],
    [
      phrase('climate: ', at('Climate') ?? at('Climate', 'metropolitan France')),
      phrase('terrain: ', at('Terrain') ?? at('Terrain', 'metropolitan France')),
      phrase('the highest point is ', at('Elevation extremes', 'highest point')?.replace(LENGTH, '($1)')),
      phrase('the lowest point is ', at('Elevation extremes', 'lowest point')?.replace(LENGTH, '($1)')),
      phrase(
        'natural resources include ',
        at('Natural resources') ?? at('Natural resources', 'metropolitan France'),
      ),
    ],
    [
      sentencesOf(at('Geography - note') ?? ''),
      phrase('environmental problems: ', at('Environment - current issues')),
    ],
  );
};

/** "republic" -> "a republic"; only the first of several remarks. */
function kindOfState(type: string): string {
  const first = type.split(/[;,]/)[0]?.trim() ?? '';
  return /^(?:the|an?|in|under|non|self)\b/i.test(first)
    ? first
    : `${/^[aeiou]/i.test(first) ? 'an' : 'a'} ${first}`;
}

function independence(text: string | undefined): string {
  if (text === undefined) return '';
  const [date, ...rest] = text.split(';');
  const when = /^\d{1,2} \w+ \d{4}/.test(date ?? '')
    ? `it became independent on ${date}`
    : `independence: ${date}`;
  return [
    sentence(when),
    ...rest.map((part) => sentence(part.replace(/^\s*notable earlier dates?:/, 'earlier dates:'))),
  ].join(' ');
}

/** "president directly elected by ..." as a sentence with its verb. */
function elections(text: string): string {
  return sentencesOf(
    lowerSurnames(text)
      .replace(
        /(^|; )((?:[a-z]+ ){0,2}(?:president|minister|chancellor|premier|governor|speaker|king|council|chairman|head of government)s?)((?: \([^)]*\))?) ((?:directly |indirectly |usually )?(?:elected|appointed|nominated|designated|selected|chosen))/gi,
        '$1the $2$3 is $4',
      )
      .replace(/(^|; )elections? last held/gi, '$1the last election was held')
      .replace(/(^|; )the monarchy is hereditary/gi, '$1the monarchy is hereditary'),
  );
}

function results(text: string): string {
  return sentencesOf(
    lowerSurnames(text)
      .replace(/percent of vote/g, 'share of the vote')
      .replace(/ - (?=\p{Lu})/gu, ': '),
  );
}

function legislature(text: string | undefined): string {
  if (text === undefined) return '';
  return sentencesOf(/ consists of /.test(text) ? `the ${text}` : `the legislature is the ${text}`);
}

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

export const economy: WriteSection = (profile) => {
  const at = (...path: string[]) => factbookText(profile, 'Economy', ...path);
  const figure = (before: string, ...path: string[]) => {
    const text = at(...path);
    return text === undefined ? '' : sentence(`${before}${newest(text)}`);
  };
  return paragraphs(
    [sentencesKept(at('Economy - overview'))],
    [
      figure('gross domestic product at purchasing power parity: ', 'GDP (purchasing power parity)'),
      figure('growth: ', 'GDP - real growth rate'),
      figure('unemployment: ', 'Unemployment rate'),
      figure('main exports: ', 'Exports - commodities'),
      figure('they went mostly to ', 'Exports - partners'),
    ],
  );
};

export const disputes: WriteSection = (profile) => {
  const at = (...path: string[]) => factbookText(profile, 'Transnational Issues', ...path);
  const displaced = at('Refugees and internally displaced persons', 'IDPs');
  const refugees = at('Refugees and internally displaced persons', 'refugees (country of origin)');
  return paragraphs(
    [sentencesOf(at('Disputes - international') ?? '')],
    [phrase('refugees by country of origin: ', refugees), phrase('internally displaced people: ', displaced)],
  );
};
