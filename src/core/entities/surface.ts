/** The words by which a text would name it: a title without what tells it from its namesakes. */
export const surfaceOf = (title: string): string => title.replace(/ \([^)]*\)$/, '').replace(/, .*$/, '');

/** What a title adds to tell it from its namesakes ("state" of "New York (state)"), or empty. */
export const qualifierOf = (title: string): string =>
  / \(([^)]*)\)$/.exec(title)?.[1] ?? /, (.*)$/.exec(title)?.[1] ?? '';
