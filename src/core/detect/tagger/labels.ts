/** Classes that the tagger tells apart; the first two become mentions, the others keep names from becoming them. */
export const classes = ['person', 'place', 'organisation', 'other'] as const;

/** The class of a name; as a number, its position in `classes`. */
export type NameClass = (typeof classes)[number];

/**
 * Labels of tokens: 0 is outside any name; of class c, 1 + 2c begins a name and 2 + 2c continues it (the BIO scheme,
 * Ramshaw and Marcus, 1995).
 */
export const outside = 0;

/** How many labels there are: scores and weights come in rows of as many numbers. */
export const labelCount = 1 + 2 * classes.length;

/** The label that begins a name of a class. */
export const beginOf = (nameClass: number): number => 1 + 2 * nameClass;
/** The label that continues one. */
export const insideOf = (nameClass: number): number => 2 + 2 * nameClass;

/** Whether a label continues a name. */
export const isInside = (label: number): boolean => label !== outside && (label & 1) === 0;

/** The class of a label other than `outside`. */
export const classOf = (label: number): number => (label - 1) >> 1;

/** Whether label `next` may follow label `before`: a name is continued only after a label of the same class. */
export const mayFollow = (before: number, next: number): boolean =>
  !isInside(next) || (before !== outside && classOf(before) === classOf(next));
