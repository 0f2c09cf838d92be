import { interfaceLanguage } from '../../shared/i18n.ts';

/** A number of hundredths in the way of a language (a BCP 47 tag): "70%". */
export const formatPercent = (hundredths: number, language = interfaceLanguage().lang): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(hundredths / 100);
