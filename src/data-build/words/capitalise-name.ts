import { capitalise } from './capitalise.ts';
import { properCase } from './personal-names.ts';

/** Words inside a name that stay small. */
const particles = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'da',
  'di',
  'del',
  'la',
  'le',
  'bin',
  'al',
  'du',
  'dos',
  'y',
]);

/** A lower-case name as it is printed: "helena bonham carter" -> "Helena Bonham Carter". */
export const capitaliseName = (lower: string): string =>
  lower
    .split(' ')
    .map((word, index) =>
      index > 0 && particles.has(word) ? word : (properCase(word) ?? capitaliseWord(word)),
    )
    .join(' ');

const capitaliseWord = (word: string): string => {
  if (/^(?:i{1,3}|iv)$/.test(word)) return word.toUpperCase();
  return word
    .split('-')
    .map((part) =>
      part.replace(
        /^(mc|o['’]|d['’]|l['’])?(\p{Ll})/u,
        (_, before: string | undefined, letter: string) => capitalise(before ?? '') + capitalise(letter),
      ),
    )
    .join('-')
    .replace(/(?<=\.)\p{Ll}/gu, capitalise);
};
