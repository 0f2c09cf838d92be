/** How a line is written. */
export const enum LineCase {
  normal = 0,
  /** Most telling words begin with a capital: a headline. */
  title = 1,
  /** No small letters. */
  capitals = 2,
}

/** Affix hashes a token: beginnings of two and three letters, endings of one to four. */
export const affixesPerToken = 6;

/** Stands for what lies beyond the ends of a sentence. */
const edge = 0x5bd1e995;

/**
 * What the tagger sees of each token before looking at its neighbours; one position in each array a token, and one
 * more, `beyond`, that stands for any token outside the sentence. Reused from text to text.
 */
export class Observations {
  /** Hash of the word; of its shape for a number, as one number is as good as another. */
  words = new Uint32Array(0);
  /** Position in the lexicon. */
  lexicon = new Uint32Array(0);
  /** Clusters and flags of the lexicon. */
  fine = new Uint16Array(0);
  coarse = new Uint8Array(0);
  kinds = new Uint16Array(0);
  /** Shapes and affixes are known of candidates and their neighbours only. */
  shapes = new Uint32Array(0);
  affixes = new Uint32Array(0);
  /** Part of the longest listed name of a person, and of a place; see `markListedNames`. */
  people = new Uint8Array(0);
  places = new Uint8Array(0);
  /** Whether these names begin and end where the run of capitalised words does. */
  covers = new Uint8Array(0);
  /** Part of a listed name of a thing: bits of `ThingMark`. */
  things = new Uint8Array(0);
  lineCase = new Uint8Array(0);
  /** How the same word stands elsewhere in the text: bits of `Elsewhere`. */
  elsewhere = new Uint16Array(0);
  /** First token and end (exclusive) of the run of capitalised words around it; itself for a word without. */
  runStart = new Int32Array(0);
  runEnd = new Int32Array(0);
  /** 1 where the token can be part of a name. */
  candidates = new Uint8Array(0);
  beyond = 0;

  /** Makes room for a text of so many tokens. */
  reserve(count: number): void {
    if (this.words.length > count) return;
    const size = 2 ** Math.ceil(Math.log2(Math.max(1024, count + 1)));
    this.words = new Uint32Array(size);
    this.lexicon = new Uint32Array(size);
    this.fine = new Uint16Array(size);
    this.coarse = new Uint8Array(size);
    this.kinds = new Uint16Array(size);
    this.shapes = new Uint32Array(size);
    this.affixes = new Uint32Array(size * affixesPerToken);
    this.people = new Uint8Array(size);
    this.places = new Uint8Array(size);
    this.covers = new Uint8Array(size);
    this.things = new Uint8Array(size);
    this.lineCase = new Uint8Array(size);
    this.elsewhere = new Uint16Array(size);
    this.runStart = new Int32Array(size);
    this.runEnd = new Int32Array(size);
    this.candidates = new Uint8Array(size);
    this.beyond = size - 1;
    this.words[this.beyond] = edge;
    this.shapes[this.beyond] = edge;
    this.affixes.fill(edge, this.beyond * affixesPerToken);
    this.fine[this.beyond] = 0xffff;
    this.coarse[this.beyond] = 0xff;
    this.kinds[this.beyond] = 0x100;
    this.people[this.beyond] = 0xf;
    this.places[this.beyond] = 0x3f;
  }
}
