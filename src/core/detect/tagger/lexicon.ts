import { section, words16, words32, type Sections } from '../../dataset/file.ts';
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
  readonly #slots: Uint32Array;
  readonly #keys: Uint32Array;
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
  readonly flags: Uint8Array;
  /** Names of several words, too, of what is no person and no place. */
  readonly things: Things;

  constructor(sections: Sections) {
    this.#keys = summed(words32(section(sections, 'words.keys')));
    this.fine = words16(section(sections, 'words.fine'));
    this.coarse = section(sections, 'words.coarse');
    this.flags = section(sections, 'words.flags');
    this.things = new Things(sections);
    this.#slots = slotsFor(this.#keys);
  }

  /** Position of a word in the other arrays, 0 for an unknown one. */
  find(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let index = this.#slots[slot] ?? 0; index !== 0; index = this.#slots[slot] ?? 0) {
      if (this.#keys[index] === hash) return index;
      slot = (slot + 1) & mask;
    }
    return 0;
  }
}

const summed = (differences: Uint32Array): Uint32Array => {
  const keys = new Uint32Array(differences.length);
  for (let i = 1; i < keys.length; i++) keys[i] = (keys[i - 1] ?? 0) + (differences[i] ?? 0);
  return keys;
};

const slotsFor = (keys: Uint32Array): Uint32Array => {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(4, keys.length * 1.6))));
  const mask = slots.length - 1;
  for (let index = 1; index < keys.length; index++) {
    let slot = (keys[index] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index;
  }
  return slots;
};
