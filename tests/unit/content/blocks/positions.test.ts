// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/content/blocks/block.ts';
import { blockOffset, endPosition, startPosition } from '../../../../src/content/blocks/positions.ts';
import { blocksIn } from '../read.ts';

const pieces = fc.array(
  fc.record({
    tag: fc.constantFrom('', 'b', 'i', 'span', 'p', 'br', 'code', 'em'),
    text: fc.string({
      unit: fc.constantFrom(' ', '\n', '\t', 'a', 'K', 'é', '\u00a0', '\u200b', '\ud800', '😀', '.'),
      maxLength: 12,
    }),
  }),
  { maxLength: 12 },
);
const whiteSpace = fc.constantFrom('normal', 'pre-wrap', 'pre-line');

const pageWith = (parts: readonly { tag: string; text: string }[], style: string): Block[] => {
  document.body.innerHTML = '';
  const holder = document.createElement('div');
  holder.style.whiteSpace = style;
  document.body.append(holder);
  for (const { tag, text } of parts) {
    if (tag === '') holder.append(text);
    else {
      const element = document.createElement(tag);
      element.append(text);
      holder.append(element);
    }
  }
  return blocksIn();
};

const shown = (unit: string): string => (/[\t\n\f\r ]/.test(unit) ? ' ' : unit);

describe('the map from a block to the DOM', () => {
  it('agrees with the text on every code unit that is in a node', () => {
    fc.assert(
      fc.property(pieces, whiteSpace, (parts, style) => {
        for (const block of pageWith(parts, style)) {
          expect(block.text).not.toBe('');
          for (let offset = 0; offset < block.text.length; offset += 1) {
            const start = startPosition(block, offset);
            const end = endPosition(block, offset + 1);
            const isInNode = start && end && start.node === end.node && end.offset === start.offset + 1;
            // The others stand for markup: the map goes to the text on their two sides.
            if (!isInNode) expect(block.text.charAt(offset)).toMatch(/[ \n]/);
            else expect(shown(start.node.data.charAt(start.offset))).toBe(shown(block.text.charAt(offset)));
          }
        }
      }),
    );
  });

  it('leads back to where it came from', () => {
    fc.assert(
      fc.property(pieces, whiteSpace, (parts, style) => {
        for (const block of pageWith(parts, style)) {
          for (let offset = 0; offset < block.text.length; offset += 1) {
            const start = startPosition(block, offset);
            const isMarkup = start === undefined || endPosition(block, offset + 1)?.node !== start.node;
            if (isMarkup) continue;
            const back = blockOffset(block, start);
            expect(back === offset || /[ \n]/.test(block.text.charAt(offset))).toBe(true);
          }
        }
      }),
    );
  });

  it('spans elements', () => {
    document.body.innerHTML = '<p>So <b>Kim</b>\n <i>Jong</i> Un spoke</p>';
    const [block] = blocksIn();
    expect(block!.text).toBe('So Kim Jong Un spoke');
    expect(startPosition(block!, 3)).toMatchObject({ node: { data: 'Kim' }, offset: 0 });
    expect(endPosition(block!, 14)).toMatchObject({ node: { data: ' Un spoke' }, offset: 3 });
  });

  it('knows no place for what is not in the block', () => {
    document.body.innerHTML = '<p>Kim</p><p>Putin</p>';
    const [first, second] = blocksIn();
    expect(blockOffset(first!, { node: second!.runs.nodes[0]!, offset: 0 })).toBeUndefined();
    expect(startPosition(first!, 3)).toBeUndefined();
    expect(endPosition(first!, 0)).toBeUndefined();
  });
});
