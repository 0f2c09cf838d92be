import { bytesOf, packFile } from '../dataset/file.ts';
import { packStrings } from '../dataset/strings.ts';
import { eachClearName } from '../entities/clear-names.ts';
import type { EntityTable } from '../entities/table.ts';
import type { EntityIndex } from '../mention.ts';
import { entityKey } from './entity-key.ts';
import { isWord } from '../search/words.ts';
import { Tokens, tokenise } from '../text/tokens.ts';
import type { ImportedArticle, ImportedName } from './article.ts';
import { articleJson, articlesPerBlock, packBlock } from './blocks.ts';
import { nameOfArticle } from './name-of-article.ts';
import { PostingLists } from './posting-lists.ts';
import { mostWeight, roleAbout, roleMain, roleMentioned, roleMentionedOften } from './postings.ts';
import { compareBytes, packWords } from './word-list.ts';
import { mostArticles, mostText } from './segment-size.ts';
import { entityMark, TermTable } from './term-table.ts';
import { textHash } from './text-hash.ts';

/** Up to some thousand articles of a dataset, packed: what an import stores at a time. */
export interface Segment {
  readonly articles: number;
  /** Blocks of articles; all but the last of a dataset hold `articlesPerBlock`. */
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
  /** The packed index of these articles, numbered from 0. */
  readonly index: Uint8Array<ArrayBuffer>;
}

/**
 * Takes articles in and gives them back as packed blocks with their index. `table`, where there is one, tells which of
 * the bundled people and places texts mention.
 */
export class SegmentBuilder {
  readonly #table: EntityTable | undefined;
  readonly #tokens = new Tokens();
  readonly #terms = new TermTable();
  readonly #words = new PostingLists();
  readonly #titles = new PostingLists();
  readonly #blocks: Uint8Array<ArrayBuffer>[] = [];
  readonly #lengths: number[] = [];
  readonly #ids: number[] = [];
  readonly #contents: number[] = [];
  readonly #kinds: string[] = [];
  readonly #bundled = new Map<EntityIndex, number>();
  readonly #names: ImportedName[] = [];
  #open: string[] = [];
  #size = 0;
  /** Whether a term, by number, is left out of texts: 0 not known, 1 no, 2 yes. */
  #empty = new Uint8Array(1 << 14);

  constructor(table: EntityTable | undefined) {
    this.#table = table;
  }

  get articles(): number {
    return this.#lengths.length;
  }

  /** Only full blocks are followed by another segment. */
  get isFull(): boolean {
    return (
      this.articles % articlesPerBlock === 0 && (this.articles >= mostArticles || this.#size >= mostText)
    );
  }

  add(article: ImportedArticle): void {
    const number = this.articles;
    const json = articleJson(article);
    this.#size += json.length;
    this.#open.push(json);
    if (this.#open.length === articlesPerBlock) this.#closeBlock();
    this.#ids.push(...textHash(article.id));
    this.#contents.push(...textHash(json));
    this.#kinds.push(article.kind);
    this.#addEntities(article, number);
    this.#addTitle(article.title, number);
    for (const alias of article.aliases) this.#addTitle(alias, number);
    this.#lengths.push(Math.min(this.#addText(article.text, number), 65_535));
    const name = nameOfArticle(article, number);
    if (name) this.#names.push(name);
  }

  finish(): Segment {
    if (this.#open.length > 0) this.#closeBlock();
    const { order, sorted } = sortTerms(this.#terms.terms);
    const index = packFile(
      'segment',
      new Map([
        ...packWords(sorted),
        ...this.#words.pack('text', order),
        ...this.#titles.pack('title', order),
        ['lengths', bytesOf(Uint16Array.from(this.#lengths))],
        ['ids', bytesOf(Uint32Array.from(this.#ids))],
        ['contents', bytesOf(Uint32Array.from(this.#contents))],
        ...packStrings('kinds', this.#kinds),
        ...packStrings(
          'names',
          this.#names.map((name) => JSON.stringify(name)),
        ),
      ]),
    );
    return { articles: this.articles, blocks: this.#blocks, index };
  }

  #closeBlock(): void {
    this.#blocks.push(packBlock(this.#open));
    this.#open = [];
  }

  /** What the article is about, under the ids of the names given: the dataset's own and bundled ones are found alike. */
  #addEntities({ title, kind, about }: ImportedArticle, number: number): void {
    const isOnItself = kind === 'person' || kind === 'place';
    const named = isOnItself ? [title, ...about] : about;
    for (const [position, name] of named.entries()) {
      const id = entityKey(name);
      if (id === '') continue;
      const role = position === 0 ? roleMain : roleAbout;
      this.#words.add(this.#terms.numberOf(entityMark + id), number, (before) => Math.max(before, role));
    }
  }

  #addTitle(title: string, number: number): void {
    const tokens = tokenise(title, this.#tokens);
    for (let i = 0; i < tokens.count; i++) {
      if (!isWord(tokens.flags[i] ?? 0)) continue;
      const term = this.#terms.ofToken(title, tokens, i);
      if (term >= 0) this.#titles.add(term, number, () => 0);
    }
  }

  /** Gives the number of indexed words. */
  #addText(text: string, number: number): number {
    const tokens = tokenise(text, this.#tokens);
    let length = 0;
    for (let i = 0; i < tokens.count; i++) {
      if (!isWord(tokens.flags[i] ?? 0)) continue;
      const term = this.#terms.ofToken(text, tokens, i);
      if (term < 0 || this.#isEmpty(term)) continue;
      this.#words.add(term, number, oneMore);
      length += 1;
    }
    const table = this.#table;
    if (table) {
      // Exact names alone, since the tagger would take minutes for a large dataset.
      eachClearName(tokens, table, (entity) => {
        this.#words.add(this.#termOf(table, entity), number, mentionedAgain);
      });
    }
    return length;
  }

  /** Number of the term that a bundled person or place is filed under. */
  #termOf(table: EntityTable, entity: EntityIndex): number {
    const known = this.#bundled.get(entity);
    if (known !== undefined) return known;
    const term = this.#terms.numberOf(entityMark + table.idOf(entity));
    this.#bundled.set(entity, term);
    return term;
  }

  #isEmpty(term: number): boolean {
    if (term >= this.#empty.length) {
      const grown = new Uint8Array(Math.max(this.#empty.length * 2, term + 1));
      grown.set(this.#empty);
      this.#empty = grown;
    }
    if (this.#empty[term] === 0) this.#empty[term] = this.#terms.isEmpty(term) ? 2 : 1;
    return this.#empty[term] === 2;
  }
}

const oneMore = (before: number): number => Math.min(before + 1, mostWeight);
const mentionedAgain = (before: number): number =>
  before < 0 ? roleMentioned : Math.max(before, roleMentionedOften);

/** Terms by their bytes: for each place in that order, the number of the term and its text. */
const sortTerms = (terms: readonly string[]): { readonly order: Uint32Array; readonly sorted: string[] } => {
  const encoder = new TextEncoder();
  const bytes = terms.map((term) => encoder.encode(term));
  const heads = Float64Array.from(bytes, headOf);
  const empty = new Uint8Array();
  const order = Uint32Array.from(terms.keys()).sort(
    (a, b) => (heads[a] ?? 0) - (heads[b] ?? 0) || compareBytes(bytes[a] ?? empty, bytes[b] ?? empty),
  );
  return { order, sorted: Array.from(order, (number) => terms[number] ?? '') };
};

/** The first six bytes as a number: most terms are told apart by it, in a tenth of the time. */
const headOf = (bytes: Uint8Array): number => {
  let head = 0;
  for (let i = 0; i < 6; i++) head = head * 256 + (bytes[i] ?? 0);
  return head;
};
