const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * An ISO date, month or year as a fraction of years: the middle of what it names, so that 2023 lies between its months.
 * Undefined for anything else: an imported dataset may say "spring 1848".
 */
export const momentOf = (date: string | undefined): number | undefined => {
  const [, year, month, day] = isoDate.exec(date ?? '') ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return Number(year) + 0.5;
  const months = Number(month) - 1;
  if (months > 11) return undefined;
  return Number(year) + (months + (day === undefined ? 0.5 : (Number(day) - 1) / 31)) / 12;
};
