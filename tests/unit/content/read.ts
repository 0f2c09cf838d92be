import type { Area } from '../../../src/content/blocks/area.ts';
import type { Block } from '../../../src/content/blocks/block.ts';
import { Scanner, type ScanListener } from '../../../src/content/blocks/scanner.ts';
import { Page } from '../../../src/content/page/page.ts';
import type { PageBlock, PageMention } from '../../../src/content/page/page-block.ts';

const silent: ScanListener = {
  entered: () => undefined,
  hidden: () => undefined,
  unseen: () => undefined,
  rootOf: () => null,
  restarted: () => undefined,
};

export const wholeBody = (): Area => ({
  first: document.body,
  parent: document.documentElement,
  stop: document.body.nextSibling,
});

/** The blocks of an area, or of the whole document. */
export const blocksIn = (area = wholeBody(), listener: Partial<ScanListener> = {}): Block[] =>
  [...new Scanner(area, { ...silent, ...listener }).blocks()].filter((block) => block !== undefined);

/** The texts of the blocks of a page with this body. */
export const textsOf = (body: string): string[] => {
  document.body.innerHTML = body;
  return blocksIn().map(({ text }) => text);
};

/** A page with this body, read. */
export const pageOf = (body: string): { page: Page; blocks: PageBlock[] } => {
  document.body.innerHTML = body;
  const page = new Page({ added: () => undefined, removed: () => undefined });
  page.nextScan();
  let last: PageBlock | undefined;
  for (const block of blocksIn(wholeBody(), { entered: (element) => page.enter(element) })) {
    last = page.add(block, last);
  }
  return { page, blocks: [...page.blocks] };
};

/** A mention of some words of a block, linked unless it says otherwise. */
export const mentionOf = (
  block: PageBlock,
  words: string,
  { id = words.toLowerCase(), articles = 1, linked = true, kind = 'person' as const } = {},
): PageMention => {
  const start = block.block.text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in "${block.block.text}"`);
  const span = { start, end: start + words.length, kind, confidence: 0.9 };
  return linked ? { ...span, entity: { id, name: words, kind, articles } } : span;
};
