import type { BlockBuilder } from './builder.ts';

/** What CSS `white-space` makes of spaces and newlines. */
export type WhiteSpace = 'collapse' | 'keep-lines' | 'keep';

/** White space that may be rendered otherwise than it is written: more than one code unit, or not a plain space. */
const collapsible = /(?: (?=[\t\n\f\r ])|[\t\n\f\r])[\t\n\f\r ]*/g;

/** Whether the way of white space matters to some text. */
export const dependsOnWhiteSpace = (text: string): boolean => /[\t\n\f\r]| {2}/.test(text);

/** The way of white space directly in an element. */
export const whiteSpaceOf = (element: Element): WhiteSpace => {
  const { whiteSpace } = getComputedStyle(element);
  if (whiteSpace === 'pre-line') return 'keep-lines';
  return /^(?:pre|break-spaces)/.test(whiteSpace) ? 'keep' : 'collapse';
};

/** Adds `text`, which stands at `offset` of a node, with its white space as it is rendered. */
export const appendRendered = (
  builder: BlockBuilder,
  node: Text,
  offset: number,
  text: string,
  whiteSpace: WhiteSpace,
): void => {
  if (whiteSpace === 'keep') builder.append(node, offset, text);
  else if (whiteSpace === 'collapse') appendCollapsed(builder, node, offset, text);
  else appendLines(builder, node, offset, text);
};

const appendCollapsed = (builder: BlockBuilder, node: Text, offset: number, text: string): void => {
  let read = 0;
  for (const { index, 0: spaces } of text.matchAll(collapsible)) {
    appendWords(builder, node, offset + read, text.slice(read, index));
    if (!builder.swallowsSpace) builder.append(node, offset + index, ' ');
    read = index + spaces.length;
  }
  appendWords(builder, node, offset + read, text.slice(read));
};

/** Words with single plain spaces between them; the one in front may follow another space. */
const appendWords = (builder: BlockBuilder, node: Text, offset: number, words: string): void => {
  const skipped = words.startsWith(' ') && builder.swallowsSpace ? 1 : 0;
  builder.append(node, offset + skipped, words.slice(skipped));
};

const appendLines = (builder: BlockBuilder, node: Text, offset: number, text: string): void => {
  let read = 0;
  for (const line of text.split('\n')) {
    if (read > 0) builder.newline();
    appendCollapsed(builder, node, offset + read, line);
    read += line.length + 1;
  }
};
