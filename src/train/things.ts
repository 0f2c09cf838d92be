import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { encodeVarints } from '../core/dataset/varints.ts';
import { longestThing, thingKey } from '../core/detect/tagger/things.ts';
import { extendPhrase, isSkipped } from '../core/entities/phrases.ts';
import { Tokens, tokenise } from '../core/text/tokens.ts';

const folder = resolve(import.meta.dirname, 'things');
const files = {
  organisations: ['companies', 'clubs', 'institutions', 'bands'],
  others: ['works', 'things'],
} as const;

/** The sections of the model file that `Things` reads: the lists of names kept by hand in `things/`, one a line. */
export const packThings = (): [string, Uint8Array<ArrayBuffer>][] => {
  const organisations = phrasesOf(files.organisations, new Set());
  const others = phrasesOf(files.others, organisations);
  return [
    ['things.organisations', packed(organisations)],
    ['things.others', packed(others)],
  ];
};

/** Names of peoples and languages: words that are demonyms wherever they stand. */
export const peoples = (): ReadonlySet<string> =>
  new Set(
    namesIn('peoples')
      .filter((name) => !name.includes(' '))
      .map((name) => name.toLowerCase()),
  );

const namesIn = (list: string): string[] =>
  readFileSync(resolve(folder, `${list}.txt`), 'utf8')
    .split('\n')
    .filter((name) => name !== '');

const phrasesOf = (lists: readonly string[], without: ReadonlySet<number>): Set<number> => {
  const tokens = new Tokens();
  const keys = new Set<number>();
  for (const name of lists.flatMap(namesIn)) {
    tokenise(name, tokens);
    let phrase = 0;
    let length = 0;
    for (let token = 0; token < tokens.count; token++) {
      if (isSkipped(tokens, token)) continue;
      phrase = extendPhrase(phrase, tokens, token);
      length += 1;
    }
    const key = thingKey(phrase);
    if (length <= longestThing && !without.has(key)) keys.add(key);
  }
  return keys;
};

const packed = (keys: ReadonlySet<number>): Uint8Array<ArrayBuffer> => {
  const sorted = [...keys].sort((a, b) => a - b);
  return encodeVarints(sorted.map((key, index) => key - (sorted[index - 1] ?? 0)));
};
