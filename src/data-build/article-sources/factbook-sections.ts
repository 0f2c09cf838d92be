import { factbookText } from '../sources/factbook.ts';
import { capitalise } from '../words/capitalise.ts';
import { lengthAfterName, paragraphs, phrase, withArticle, type WriteSection } from './factbook-phrases.ts';
import { sentencesOf } from './prose.ts';

/** Its history in a paragraph. */
export const background: WriteSection = (profile) =>
  sentencesKept(factbookText(profile, 'Introduction', 'Background'));

const sentencesKept = (text: string | undefined): string =>
  text === undefined ? '' : capitalise(text.replaceAll(' ++ ', ' '));

/** France's fields speak of the mainland and of each overseas region. */
const mainlandPart = 'metropolitan France';

/** Where it lies, how large it is, its climate, terrain and resources. */
export const geography: WriteSection = (profile, country) => {
  const at = (...path: string[]) => factbookText(profile, 'Geography', ...path);
  const atMainland = (field: string) => at(field) ?? at(field, mainlandPart);
  const measured = (...path: string[]) => at(...path)?.replace(lengthAfterName, '($1)');
  const area = [at('Area', 'total'), at('Area - comparative')]
    .filter((part) => part !== undefined)
    .join(', ');
  return paragraphs(
    [
      phrase(`${withArticle(country)} lies in `, atMainland('Location')),
      phrase('its area is ', area || undefined),
      phrase('it borders ', measured('Land boundaries', 'border countries')?.replace(/ \((\d+)\)/, '')),
      phrase('its coastline is ', at('Coastline'), ' long').replace(/^.*landlocked.*$/, 'It has no coast.'),
    ],
    [
      phrase('climate: ', atMainland('Climate')),
      phrase('terrain: ', atMainland('Terrain')),
      phrase('the highest point is ', measured('Elevation extremes', 'highest point')),
      phrase('the lowest point is ', measured('Elevation extremes', 'lowest point')),
      phrase('natural resources include ', atMainland('Natural resources')),
    ],
    [
      sentencesOf(at('Geography - note') ?? ''),
      phrase('environmental problems: ', at('Environment - current issues')),
    ],
  );
};

/** In words only: the figures are of 2014 and before. */
export const economy: WriteSection = (profile) =>
  sentencesKept(factbookText(profile, 'Economy', 'Economy - overview'));

/** Quarrels with its neighbours, refugees and displaced people. */
export const disputes: WriteSection = (profile) => {
  const at = (...path: string[]) => factbookText(profile, 'Transnational Issues', ...path);
  const displaced = at('Refugees and internally displaced persons', 'IDPs');
  const refugees = at('Refugees and internally displaced persons', 'refugees (country of origin)');
  return paragraphs(
    [sentencesOf(at('Disputes - international') ?? '')],
    [phrase('refugees by country of origin: ', refugees), phrase('internally displaced people: ', displaced)],
  );
};
