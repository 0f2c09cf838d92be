import { interfaceLanguage } from '../../shared/i18n.ts';

/** A time that is only roughly known, in whole units of a language (a BCP 47 tag): "20 seconds", "3 minutes". */
export const formatDuration = (seconds: number, language = interfaceLanguage().lang): string => {
  const inMinutes = seconds >= 90;
  const value = inMinutes ? Math.round(seconds / 60) : Math.max(5, Math.ceil(seconds / 5) * 5);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: inMinutes ? 'minute' : 'second',
    unitDisplay: 'long',
  }).format(value);
};
