/** The text of a wiki article without what is left of its marks, a list as a paragraph for each point of it. */
export const tidied = (text: string): string =>
  text
    .split('\n')
    .map((line) => tidyLine(line))
    .join('\n')
    .replace(/\n*^((?:•|\d{1,3}\.) .*)$\n*/gm, '\n\n$1\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const tidyLine = (given: string): string => {
  const line = given
    .replace(/<\/?[a-z][a-z\d]{0,12}(?:\s[^<>]*)?\/?>/gi, '')
    .replace(/\{\{+|\}\}+|\[\[+|\]\]+|\{\||\|\}|\|[-+]|\|\|+|(?<=\s)\|(?=\s)/g, ' ')
    .replace(/'{2,}/g, '')
    // Signs that stand alone where a template was.
    .replace(/\([\s,;:]+/g, '(')
    .replace(/[\s,;:]+\)/g, ')')
    .replaceAll('()', '')
    .replace(/\(\(([^()]*)\)\)/g, '($1)')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;])(?=[\s,.;]|$)/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/,+\./g, '.')
    .trim();
  const point = /^\*(?: (\d+)\))? ?(.*)$/.exec(line);
  if (!point) return line;
  const [, number, words = ''] = point;
  if (!/[\p{L}\d]/u.test(words)) return '';
  return number === undefined ? `• ${words}` : `${number}. ${words}`;
};
