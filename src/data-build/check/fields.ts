import { longestDescription } from '../source-record.ts';
import type { WrittenArticle } from '../sources/written-articles.ts';
import type { Fault } from './fault.ts';

const isoDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const dateOrYear = /^-?\d{1,4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Fields that only make sense for, or are needed by, one kind of article. */
export const checkFields = ({ file, frontMatter }: WrittenArticle): readonly Fault[] => {
  const { kind, title, about, sources, see_also, description, coordinates, country, capital } = frontMatter;
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ file, field, message });
  if (kind === 'person' || kind === 'place') {
    if (about[0] !== title) fault('about', `must name "${title}" first`);
    if (description === undefined)
      fault('description', 'is missing; people and places need one line under 90 characters');
  }
  if (kind === 'event' && (about.length < 2 || about.length > 6))
    fault('about', `lists ${about.length}; an event names two to six people and places`);
  if (kind === 'topic' && about.length === 0)
    fault('about', 'is empty; name the people and places the topic is tied to most');
  if (kind === 'place' && coordinates === undefined)
    fault('coordinates', 'are missing; give latitude and longitude in degrees');
  if (
    kind === 'place' &&
    country === undefined &&
    capital === undefined &&
    isWithinCountry(title, description)
  ) {
    fault('country', 'is missing; places other than countries and parts of the world name theirs');
  }
  if (sources.length > 3) fault('sources', `lists ${sources.length}; one to three are enough`);
  for (const source of sources)
    if (!/^https?:\/\/\S+$/.test(source))
      fault('sources', `"${source}" is no address; begin it with https://`);
  if (see_also.length < 2 || see_also.length > 6)
    fault('see_also', `lists ${see_also.length}; give two to six ids`);
  return [...faults, ...checkDescription(file, description), ...checkValues({ file, frontMatter })];
};

/** Cities and towns always lie in one country; seas, regions and ranges may not. */
const isWithinCountry = (title: string, description = ''): boolean =>
  /\b(?:city|town|capital|village|port)\b/i.test(`${title} ${description}`) &&
  !/\b(?:sea|strait|country|island|border)\b|Gaza|West Bank|Palestinian/i.test(description);

const checkDescription = (file: string, description: string | undefined): readonly Fault[] => {
  if (description === undefined) return [];
  const faults: Fault[] = [];
  if (description.length > longestDescription) {
    faults.push({
      file,
      field: 'description',
      message: `has ${description.length} characters; cut it to ${longestDescription}`,
    });
  }
  if (description.endsWith('.'))
    faults.push({ file, field: 'description', message: 'ends with a full stop; drop it' });
  return faults;
};

const checkValues = ({
  file,
  frontMatter,
}: Pick<WrittenArticle, 'file' | 'frontMatter'>): readonly Fault[] => {
  const faults: Fault[] = [];
  if (!isoDay.test(frontMatter.as_of))
    faults.push({ file, field: 'as_of', message: `is "${frontMatter.as_of}"; write a day as 2025-06-01` });
  for (const field of ['born', 'died', 'date'] as const) {
    const value = frontMatter[field];
    if (value !== undefined && !dateOrYear.test(String(value))) {
      faults.push({ file, field, message: `is "${value}"; write 2025-06-01, 2025-06 or 2025` });
    }
  }
  const [latitude = 0, longitude = 0] = frontMatter.coordinates ?? [];
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    faults.push({
      file,
      field: 'coordinates',
      message: 'are out of range; latitude comes first, both in degrees',
    });
  }
  return faults;
};
