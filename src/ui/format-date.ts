import { interfaceLanguage } from '../shared/i18n.ts';

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * An ISO date, month or year in the words of a language (a BCP 47 tag): "13 September 2023", "September 2023", "2023".
 * Anything else comes back as it is: an imported dataset may say "spring 1848".
 */
export const formatDate = (date: string, language = interfaceLanguage().lang): string => {
  const [, year, month, day] = isoDate.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(moment);
};
