import { factbookText, type FactbookProfile } from '../sources/factbook.ts';
import { capitalise, sentence, sentencesOf } from './prose.ts';

/** A section of a profile as readable text, paragraphs separated by blank lines; '' where there is nothing to say. */
export type WriteSection = (profile: FactbookProfile, country: string) => string;

const THE =
  /^(?:United|Netherlands|Philippines|Czech Republic|Dominican Republic|Central African|Democratic Republic|Republic of|Federated|Maldives|Comoros|Seychelles|Collectivity|British Virgin|Caribbean Netherlands|French Southern)|Islands$/;

/** "the United States", "Ukraine". */
export function withArticle(country: string): string {
  return THE.test(country) ? `the ${country}` : country;
}

/** Surnames that the Factbook prints in capitals, as a text prints them: "Petro POROSHENKO" -> "Petro Poroshenko". */
export function lowerSurnames(text: string): string {
  return text.replace(
    /(?<![\p{L}.])(?:\p{Lu}['’-]?){3,}(?!\p{L})/gu,
    (word, offset: number, whole: string) =>
      /(?:\p{Ll}|\p{Lu}\.|["”)]) (?:\p{Lu}{2} )?$/u.test(whole.slice(0, offset)) ? titleCase(word) : word,
  );
}

const titleCase = (word: string) =>
  word.replace(/\p{Lu}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());

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
      phrase('it borders ', at('Land boundaries', 'border countries')?.replace(/ \((\d+)\)/, '')),
      phrase('its coastline is ', at('Coastline'), ' long').replace(/^.*landlocked.*$/, 'It has no coast.'),
    ],
    [
      phrase('climate: ', at('Climate') ?? at('Climate', 'metropolitan France')),
      phrase('terrain: ', at('Terrain') ?? at('Terrain', 'metropolitan France')),
      phrase('the highest point is ', at('Elevation extremes', 'highest point')),
      phrase('the lowest point is ', at('Elevation extremes', 'lowest point')),
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

export const government: WriteSection = (profile, country) => {
  const at = (...path: string[]) => factbookText(profile, 'Government', ...path);
  const leader = (role: string, field: string) => {
    const text = at('Executive branch', field)?.replace(/; note -.*$/, '');
    return text === undefined ? '' : sentence(`In November 2015 the ${role} was ${lowerSurnames(text)}`);
  };
  const formal = at('Country name', 'conventional long form');
  const type = at('Government type');
  return paragraphs(
    [
      type === undefined
        ? ''
        : sentence(
            `${withArticle(country)}${formal === undefined || formal === country ? '' : `, formally the ${formal.replace(/^the /i, '')},`} is described as: ${type}`,
          ),
      phrase('its capital is ', at('Capital', 'name')?.split(/[:;]/)[0]),
      phrase('independence: ', at('Independence')),
      phrase('constitution: ', at('Constitution')),
    ],
    [leader('chief of state', 'chief of state'), leader('head of government', 'head of government')],
    [
      sentencesOf(lowerSurnames(at('Executive branch', 'elections/appointments') ?? '')),
      sentencesOf(lowerSurnames(at('Executive branch', 'election results') ?? '')),
    ],
    [phrase('the legislature is a ', at('Legislative branch', 'description'))],
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
