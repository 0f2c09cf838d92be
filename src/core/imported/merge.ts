import { bytesOf, packFile } from '../dataset/file.ts';
import { articleKinds } from '../dataset/index-layout.ts';
import { packDictionary, postingsPerBlock } from './dictionary.ts';
import { eachPosting, pushPosting } from './postings.ts';
import type { OpenSegment } from './segment.ts';
import { VarintWriter } from '../dataset/varints.ts';
import { compareBytes } from './word-list.ts';

/** One step of a merge: a block of postings to be stored under its number, and how far the merge is, 0 to 1. */
export interface PostingsBlock {
  readonly store: 'words' | 'titles';
  readonly number: number;
  readonly block: Uint8Array<ArrayBuffer>;
  readonly done: number;
}

/**
 * Merges the segments of a dataset word by word. Gives the blocks of postings as they fill up, and at its end the packed
 * dictionary. The same segments give the same bytes.
 */
export function* mergeSegments(
  segments: readonly OpenSegment[],
): Generator<PostingsBlock, Uint8Array<ArrayBuffer>, undefined> {
  const firsts = firstArticles(segments);
  const words = new ByteList();
  const wordEnds = new NumberList();
  const counts = new NumberList();
  const text = new BlockWriter('words');
  const title = new BlockWriter('titles');
  const places = new Uint32Array(segments.length);
  const total = segments.reduce((sum, segment) => sum + segment.words.length, 0);
  let passed = 0;
  for (;;) {
    const word = leastWord(segments, places);
    if (!word) break;
    text.begin();
    title.begin();
    let count = 0;
    for (const [number, segment] of segments.entries()) {
      const place = places[number] ?? 0;
      if (place >= segment.words.length || compareBytes(segment.words.bytesAt(place), word) !== 0) continue;
      count += text.append(segment.text, place, firsts[number] ?? 0);
      title.append(segment.title, place, firsts[number] ?? 0);
      places[number] = place + 1;
      passed += 1;
    }
    wordEnds.push(words.push(word));
    counts.push(count);
    yield* text.full(passed / total);
    yield* title.full(passed / total);
  }
  yield* text.rest();
  yield* title.rest();
  return packDictionary(
    new Map([
      ['words.ends', bytesOf(wordEnds.take())],
      ['words.utf8', words.take()],
      ['text.counts', bytesOf(counts.take())],
      ['text.ends', bytesOf(text.ends.take())],
      ['title.ends', bytesOf(title.ends.take())],
      ['lengths', bytesOf(Uint16Array.from(segments.flatMap(({ lengths }) => [...lengths])))],
      ['kinds', Uint8Array.from(segments.flatMap(kindNumbers))],
      ['ids', bytesOf(Uint32Array.from(segments.flatMap(({ ids }) => [...ids])))],
    ]),
  );
}

/** Position in the dataset of each segment's first article. */
export const firstArticles = (segments: readonly Pick<OpenSegment, 'articles'>[]): number[] => {
  let next = 0;
  return segments.map(({ articles }) => {
    next += articles;
    return next - articles;
  });
};

const kindNumbers = ({ kinds }: OpenSegment): number[] =>
  Array.from({ length: kinds.length }, (_, article) => {
    const kind = kinds.at(article);
    return Math.max(
      0,
      articleKinds.findIndex((known) => known === kind),
    );
  });

const leastWord = (segments: readonly OpenSegment[], places: Uint32Array): Uint8Array | undefined => {
  let least: Uint8Array | undefined;
  for (const [number, { words }] of segments.entries()) {
    const place = places[number] ?? 0;
    if (place >= words.length) continue;
    const word = words.bytesAt(place);
    if (!least || compareBytes(word, least) < 0) least = word;
  }
  return least;
};

/** Writes lists of postings one after another, cut into blocks of `postingsPerBlock` bytes. */
class BlockWriter {
  readonly ends = new NumberList();
  readonly #store: PostingsBlock['store'];
  readonly #writer = new VarintWriter();
  #before = -1;
  #number = 0;
  #isOpen = false;

  constructor(store: PostingsBlock['store']) {
    this.#store = store;
  }

  /** Begins the list of the next word. */
  begin(): void {
    this.#close();
    this.#isOpen = true;
    this.#before = -1;
  }

  /** Appends a word's postings in one segment, whose first article has the number `first`. Gives how many. */
  append({ ends, bytes }: OpenSegment['text'], word: number, first: number): number {
    let count = 0;
    eachPosting(bytes, word === 0 ? 0 : (ends[word - 1] ?? 0), ends[word] ?? 0, (article, weight) => {
      pushPosting(this.#writer, this.#before, first + article, weight);
      this.#before = first + article;
      count += 1;
    });
    return count;
  }

  *full(done: number): Generator<PostingsBlock, void, undefined> {
    while (this.#writer.length >= postingsPerBlock) yield this.#take(postingsPerBlock, done);
  }

  *rest(): Generator<PostingsBlock, void, undefined> {
    this.#close();
    yield* this.full(1);
    if (this.#writer.length > 0) yield this.#take(this.#writer.length, 1);
  }

  #close(): void {
    if (this.#isOpen) this.ends.push(this.#number * postingsPerBlock + this.#writer.length);
    this.#isOpen = false;
  }

  #take(size: number, done: number): PostingsBlock {
    const bytes = this.#writer.slice(0, size);
    this.#writer.drop(size);
    const block = packFile('postings', new Map([['bytes', bytes]]));
    return { store: this.#store, number: this.#number++, block, done };
  }
}

class NumberList {
  #values = new Uint32Array(1 << 14);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length++] = value;
  }

  take(): Uint32Array<ArrayBuffer> {
    return this.#values.slice(0, this.#length);
  }
}

class ByteList {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** Gives the length after it. */
  push(bytes: Uint8Array): number {
    if (this.#length + bytes.length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + bytes.length));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this.#length;
  }

  take(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}
