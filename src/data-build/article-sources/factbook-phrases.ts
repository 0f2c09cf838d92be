import type { FactbookProfile } from '../sources/factbook.ts';
import { sentence } from './prose.ts';

/** A section of a profile as readable text, paragraphs separated by blank lines; '' where there is nothing to say. */
export type WriteSection = (profile: FactbookProfile, country: string) => string;

const takesArticle =
  /^(?:United|Netherlands|Philippines|Czech Republic|Dominican Republic|Central African|Democratic Republic|Republic of|Federated|Maldives|Comoros|Seychelles|Collectivity|British Virgin|Caribbean Netherlands|French Southern)|Islands$/;

/** "the United States", "Ukraine". */
export const withArticle = (country: string): string =>
  takesArticle.test(country) ? `the ${country}` : country;

/** A length after a name ("Belarus 1,111 km", "Dead Sea -408 m"). */
export const lengthAfterName = /(?<=\p{L} )(-?[\d,.]+ k?m)\b/gu;

const spellUnits = (text: string): string =>
  text
    .replace(/\bsq km\b/g, 'square kilometres')
    .replace(/\b(\d) km\b/g, '$1 kilometres')
    .replace(/\b(\d) m\b/g, '$1 metres');

/** A field with words before and after it as a sentence; '' where the profile lacks the field. */
export const phrase = (before: string, field: string | undefined, after = ''): string =>
  field === undefined ? '' : sentence(`${before}${spellUnits(field)}${after}`);

/** Sentences joined to paragraphs; empty ones leave no trace. */
export const paragraphs = (...parts: readonly (readonly string[])[]): string =>
  parts
    .map((sentences) => sentences.filter((one) => one !== '').join(' '))
    .filter((part) => part !== '')
    .join('\n\n');
