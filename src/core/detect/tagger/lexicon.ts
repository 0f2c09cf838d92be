import { section, words16, words32, type Sections } from '../../dataset/file.ts';
import { KeyTable } from './key-table.ts';
import { Things } from './things.ts';

/** Bits of a word's entry. */
export const enum WordFlag {
  /** A given name. */
  given = 1,
  family = 2,
  /** Written in lower case where it stands for itself: an ordinary word. */
  ordinary = 4,
  /** Stands before a person's name: "President", "Mrs". */
  title = 8,
  /** Ends or begins the name of an organisation: "University", "Inc". */
  organisation = 16,
  /** A sort of place: "river", "street". */
  placeSort = 32,
  /** A people, its language or what belongs to it: "Danish". */
  demonym = 64,
  /** A month, a day of the week, a feast. */
  calendar = 128,
}

/**
 * What is known of single words, by token hash: position 0 stands for all unknown ones. Sections: `words.keys`
 * u32[n] (each less the one before it), `words.fine` u16[n] and `words.coarse` u8[n] (clusters of words used alike; 0 for none), `words.flags` u8[n].
 */
export class Lexicon {
  readonly #words: KeyTable;
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
  readonly flags: Uint8Array;
  /** Names of several words, too, of what is no person and no place. */
  readonly things: Things;

  constructor(sections: Sections) {
    this.#words = new KeyTable(summed(words32(section(sections, 'words.keys'))));
    this.fine = words16(section(sections, 'words.fine'));
    this.coarse = section(sections, 'words.coarse');
    this.flags = section(sections, 'words.flags');
    this.things = new Things(sections);
  }

  /** Position of a word in the other arrays, 0 for an unknown one. */
  find(hash: number): number {
    return this.#words.find(hash);
  }
}

const summed = (differences: Uint32Array): Uint32Array => {
  const keys = new Uint32Array(differences.length);
  for (let i = 1; i < keys.length; i++) keys[i] = (keys[i - 1] ?? 0) + (differences[i] ?? 0);
  return keys;
};
