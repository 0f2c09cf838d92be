import type { Block } from './block.ts';

/** Puts a block together from pieces of text nodes, in document order. */
export class BlockBuilder {
  #text = '';
  #starts: number[] = [];
  #lengths: number[] = [];
  #nodes: Text[] = [];
  #offsets: number[] = [];

  /** UTF-16 code units so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Whether a space here would not be rendered. */
  get swallowsSpace(): boolean {
    return this.#text === '' || this.#text.endsWith(' ') || this.#text.endsWith('\n');
  }

  /** Adds `text`, which stands at `offset` of a node, code unit for code unit. */
  append(node: Text, offset: number, text: string): void {
    if (text === '') return;
    const last = this.#nodes.length - 1;
    const lastLength = this.#lengths[last] ?? 0;
    const joins =
      this.#nodes[last] === node &&
      (this.#offsets[last] ?? 0) + lastLength === offset &&
      (this.#starts[last] ?? 0) + lastLength === this.#text.length;
    if (joins) {
      this.#lengths[last] = lastLength + text.length;
    } else {
      this.#starts.push(this.#text.length);
      this.#lengths.push(text.length);
      this.#nodes.push(node);
      this.#offsets.push(offset);
    }
    this.#text += text;
  }

  /** Something without text takes room here: words on its two sides are two words. */
  space(): void {
    if (!this.swallowsSpace) this.#text += ' ';
  }

  /** A line ends, and with it the space before. Empty lines are not kept. */
  newline(): void {
    this.#trimEnd();
    if (!this.swallowsSpace) this.#text += '\n';
  }

  clear(): void {
    this.#text = '';
    this.#starts = [];
    this.#lengths = [];
    this.#nodes = [];
    this.#offsets = [];
  }

  /** The finished block, and an empty builder. Undefined where there was nothing to read. */
  take(element: Element): Block | undefined {
    this.#trimEnd();
    const block =
      this.#nodes.length === 0
        ? undefined
        : {
            element,
            text: this.#text,
            runs: {
              starts: this.#starts,
              lengths: this.#lengths,
              nodes: this.#nodes,
              offsets: this.#offsets,
            },
          };
    this.clear();
    return block;
  }

  #trimEnd(): void {
    let { length } = this.#text;
    while (length > 0 && isSpace(this.#text.charCodeAt(length - 1))) length -= 1;
    if (length === this.#text.length) return;
    this.#text = this.#text.slice(0, length);
    for (let last = this.#nodes.length - 1; last >= 0; last -= 1) {
      const start = this.#starts[last] ?? 0;
      if (start + (this.#lengths[last] ?? 0) <= length) return;
      if (start < length) {
        this.#lengths[last] = length - start;
        return;
      }
      this.#starts.pop();
      this.#lengths.pop();
      this.#nodes.pop();
      this.#offsets.pop();
    }
  }
}

/** The white space of HTML: space, tab, line feed, form feed, carriage return. */
const isSpace = (unit: number): boolean =>
  unit === 32 || unit === 9 || unit === 10 || unit === 12 || unit === 13;
