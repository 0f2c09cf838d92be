import type { GeonamesPlace } from './places.ts';

/** Countries of another script: marks of transliteration ("Hyderābād", "Ra’s Bayrūt") are not printed. */
const transliteratedCountries = new Set(
  (
    'AE AF AM BD BG BH BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KR KW KZ LA LB LK LY MA MK MM MN MR NP OM PK PS ' +
    'QA RU SA SD SY TH TJ TM TN TW UA UZ YE'
  ).split(' '),
);

/** The name of a place as English texts spell it: with marks where its language is written in Latin letters. */
export const englishSpelling = ({ name, countryCode }: GeonamesPlace): string => {
  const plain = name.replace(/[’‘ʻʼ`]/g, "'");
  if (!transliteratedCountries.has(countryCode)) return plain;
  const bare = plain
    .normalize('NFD')
    .replace(/[\u0300\u0302-\u0307\u0309-\u036f]+/g, '')
    .normalize('NFC');
  return countryCode === 'CN' ? bare : bare.replace(/(?<=\p{L})'(?!\p{Lu})/gu, '').replace(/'$/, '');
};
