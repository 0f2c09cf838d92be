import { decodeHTML } from 'entities';

/** The text of a wiki article without what is left of its marks, a list as a paragraph for each point of it. */
export const tidied = (text: string): string =>
  text
    .split('\n')
    .map(tidyLine)
    .map(numbering())
    .join('\n')
    .replace(/\n*^((?:•|\d{1,3}\.) .*)$\n*/gm, '\n\n$1\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    // Last of all: what a reference spells is no mark.
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (reference) => decodeHTML(reference));

const tidyLine = (given: string): string => {
  const line = given
    .replace(/<\/?[a-z][a-z\d]{0,12}(?:\s[^<>]*)?\/?>/gi, '')
    .replace(/\{\{+|\}\}+|\[\[+|\]\]+|\{\||\|\}|\|[-+]|\|\|+|(?<=\s)\|(?=\s)/g, ' ')
    .replace(/'{2,}/g, '')
    .replace(/[,;]? ?\bpronounced(?= ?[);])/g, '')
    // Who said it, below a quotation.
    .replace(/^- /, '— ')
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

/** Gives the points of a numbered list their numbers: those below one of them do not begin the list anew. */
const numbering = (): ((line: string) => string) => {
  let last = 0;
  return (line) => {
    const words = /^\d+\. (.*)$/.exec(line)?.[1];
    if (line !== '' && !line.startsWith('• ') && words === undefined) last = 0;
    return words === undefined ? line : `${(last += 1)}. ${words}`;
  };
};
