import { interfaceLanguage } from '../../shared/i18n.ts';

/** A whole number in the way of a language (a BCP 47 tag): "200,000". */
export const formatCount = (count: number, language = interfaceLanguage().lang): string =>
  new Intl.NumberFormat(language).format(count);
