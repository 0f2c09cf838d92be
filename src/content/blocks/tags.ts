/** Of HTML; what others have to say about names of elements of other vocabularies does not matter here. */
const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never rendered as text, whatever the page's styles say. */
export const absentTags = tags(
  'script style noscript template head title meta link base param source track area datalist rp rt backstory-card',
);

/** Take room, but what is in them is not prose: code, controls, pictures, other documents. */
export const wordlessTags = tags(
  'code pre kbd samp textarea input select button svg math canvas iframe object embed video audio img progress meter',
);

/** Parts of lists and tables: apart from their neighbours even where a page lays them out in a line. */
export const itemTags = tags('li dt dd td th tr option');

/** Block-level by default: as `inline-block` they are boxes side by side, not words of one line. */
export const blockTags = tags(
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header main nav ol p search section summary table ul',
);
