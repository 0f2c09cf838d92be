import { isElement, isText } from '../blocks/nodes.ts';
import type { Page } from '../page/page.ts';
import { elementAround } from '../shadow/shadow-root.ts';
import type { Touch } from '../reading/page-reader.ts';

/** Past this many records, what changed is not looked for one by one. */
const mostRecords = 5000;

/** What some mutation records mean to the blocks of a page. */
export interface Changes {
  readonly touches: readonly Touch[];
  /** Text nodes with other text than before; `all` where nobody knows which. */
  readonly texts: readonly Text[] | 'all';
}

/** Looks only at the records and at what the page remembers, never at styles. */
export const changesIn = (records: readonly MutationRecord[], page: Page): Changes => {
  const { body } = document;
  if (records.length > mostRecords) {
    return { touches: [{ node: body, kind: 'changed' }], texts: 'all' };
  }
  const touches: Touch[] = [];
  const texts: Text[] = [];
  for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    if (type === 'characterData') {
      if (!isText(target) || !isRead(elementAround(target), page)) continue;
      texts.push(target);
      touches.push({ node: target, kind: 'changed' });
    } else if (isRead(holderOf(target), page)) {
      for (const node of addedNodes) {
        if (hasWords(node)) touches.push({ node, kind: 'changed' });
      }
      if (!some(removedNodes, hasWords)) continue;
      for (const node of neighbours(target, previousSibling, nextSibling)) {
        touches.push({ node, kind: 'beside-removed' });
      }
    }
  }
  return { touches, texts };
};

const isRead = (element: Element | null, page: Page): boolean =>
  element !== null && (element === document.documentElement || page.enteredIn(element) !== undefined);

/** Without the comments and blank text with which frameworks mark places. */
const hasWords = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE || (isText(node) && /\S/.test(node.data));

const some = (nodes: NodeList, test: (node: Node) => boolean): boolean => {
  for (const node of nodes) if (test(node)) return true;
  return false;
};

/** The element whose children a record is on: for a shadow tree, its host. */
const holderOf = (target: Node): Element | null => {
  if (isElement(target)) return target;
  return target instanceof ShadowRoot ? target.host : null;
};

const neighbours = (target: Node, previous: Node | null, next: Node | null): readonly Node[] => {
  const siblings = [previous, next].filter((node) => node !== null);
  return siblings.length > 0 ? siblings : [target];
};
