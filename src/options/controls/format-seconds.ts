import { interfaceLanguage } from '../../shared/i18n.ts';

/** Milliseconds as seconds in the words of a language (a BCP 47 tag): "0.3 seconds". */
export const formatSeconds = (milliseconds: number, language = interfaceLanguage().lang): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(
    milliseconds / 1000,
  );
