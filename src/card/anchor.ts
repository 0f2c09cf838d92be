import type { VirtualElement } from '@floating-ui/dom';

/** Where on the page a card belongs. */
export interface CardAnchor extends VirtualElement {
  /** The element that holds the mention. */
  readonly contextElement: Element;
}

/** Where a card's host goes: the document's root, or what is modal or full-screen around the mention: all else is inert. */
export const containerFor = ({ contextElement }: CardAnchor): Element =>
  closestModal(contextElement) ?? document.documentElement;

const closestModal = (element: Element): Element | undefined => {
  const found = element.closest(':modal');
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestModal(root.host) : undefined;
};
