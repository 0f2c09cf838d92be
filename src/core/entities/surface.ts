/** The words by which a text would name it: a title without what tells it from its namesakes. */
export const surfaceOf = (title: string): string => title.replace(/ \([^)]*\)$/, '').replace(/, .*$/, '');
