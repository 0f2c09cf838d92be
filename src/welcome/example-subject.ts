import type { CardSubject } from '../card/subject.ts';
import { palette } from '../shared/palette.ts';
import type { Settings } from '../shared/settings/schema.ts';
import type { FoundName } from './found-name.ts';

/** What the card of a name in the example is about. */
export const exampleSubject = (
  { start, end, kind, entity, name }: FoundName,
  paragraph: string,
  names: readonly FoundName[],
  { personColour, placeColour, theme }: Settings,
): CardSubject => ({
  surface: paragraph.slice(start, end),
  kind,
  name,
  entity,
  otherNames: [],
  paragraph,
  nearby: names.map((other) => other.entity).filter((other) => other !== entity),
  shades: palette[kind === 'person' ? personColour : placeColour],
  theme,
  // The example is on no site: what is corrected here holds everywhere.
  host: '',
});
