import { bytesOf, section, words32, type Sections } from '../dataset/file.ts';
import type { EntityRecord } from '../entity.ts';
import type { EntityIndex } from '../mention.ts';
import { Tokens, tokenise } from '../text/tokens.ts';
import { extendPhrase, isSkipped } from './phrases.ts';

/** Words of the longest adjective: "Costa Rican", "South African". */
const longest = 3;

/** Adjectives of countries. Those of several ("Dominican", "Congolese") tell nothing and are left out. */
export class Adjectives {
  readonly #countries: ReadonlyMap<number, EntityIndex>;

  constructor(sections: Sections) {
    const hashes = words32(section(sections, 'adjectives.hashes'));
    const countries = words32(section(sections, 'adjectives.countries'));
    this.#countries = new Map(Array.from(hashes, (hash, index) => [hash, countries[index] ?? 0]));
  }

  /** The country of the longest adjective that begins at a token. */
  countryAt(tokens: Tokens, from: number): EntityIndex | undefined {
    let phrase = 0;
    let country: EntityIndex | undefined;
    for (let token = from; token < tokens.count && token < from + longest; token++) {
      if (isSkipped(tokens, token)) continue;
      phrase = extendPhrase(phrase, tokens, token);
      country = this.#countries.get(phrase) ?? country;
    }
    return country;
  }
}

/** The sections `adjectives.hashes` and `adjectives.countries`. */
export const packAdjectives = (records: readonly EntityRecord[]): [string, Uint8Array<ArrayBuffer>][] => {
  const tokens = new Tokens();
  const countries = new Map<number, number>();
  const shared = new Set<number>();
  for (const [index, { adjectives = [] }] of records.entries()) {
    for (const adjective of adjectives) {
      tokenise(adjective, tokens);
      let phrase = 0;
      for (let token = 0; token < tokens.count; token++)
        if (!isSkipped(tokens, token)) phrase = extendPhrase(phrase, tokens, token);
      if (countries.has(phrase) && countries.get(phrase) !== index) shared.add(phrase);
      countries.set(phrase, index);
    }
  }
  const own = [...countries].filter(([phrase]) => !shared.has(phrase));
  return [
    ['adjectives.hashes', bytesOf(Uint32Array.from(own, ([phrase]) => phrase))],
    ['adjectives.countries', bytesOf(Uint32Array.from(own, ([, index]) => index))],
  ];
};
