/** Text as a search compares it: small letters without accents, each unit of UTF-16 for one, so that offsets stay. */
export const foldInPlace = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => foldUnit(text.charAt(at))).join('');

const foldUnit = (unit: string): string => unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
