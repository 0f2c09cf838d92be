/** Words whose full stop belongs to them and ends no sentence, in lower case. */
const words =
  'mr mrs ms mx dr st ste mt ft gen col maj lt sgt capt cpl cmdr adm brig rep sen gov prof rev hon pres sr jr fr msgr supt insp det amb vs no jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp bros approx dept univ assn ave blvd rd e.g i.e cf al';

const abbreviations: ReadonlySet<string> = new Set(words.split(' '));
const longest = Math.max(...words.split(' ').map((word) => word.length));

/** Whether `text.slice(start, end)`, followed by a full stop, is an abbreviation. */
export const isAbbreviation = (text: string, start: number, end: number): boolean =>
  end - start <= longest && abbreviations.has(text.slice(start, end).toLowerCase());
