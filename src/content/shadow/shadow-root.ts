/* As much of the browsers' own ways to a closed shadow root as is used. Only extensions see them. */
declare global {
  interface Element {
    /** Firefox. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}
/** Chromium. */
declare const chrome: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** What can have a shadow root besides elements with a name of their own. */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Whether a page has given an element its name, so that it may get a shadow root at any time. */
export const isCustom = ({ localName }: Element): boolean => localName.includes('-');

/** The shadow root of an element, open or closed. */
export const shadowRootOf = (element: Element): ShadowRoot | null => {
  if (element.shadowRoot) return element.shadowRoot;
  if (!isCustom(element) && !hosts.has(element.localName)) return null;
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  return 'chrome' in globalThis && chrome.dom && element instanceof HTMLElement
    ? chrome.dom.openOrClosedShadowRoot(element)
    : null;
};

/** The element around a node: its parent or, at the top of a shadow tree, the host. */
export const elementAround = (node: Node): Element | null => {
  if (node.parentElement) return node.parentElement;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : null;
};

/** Whether a node stands before another on the page, shadow trees counted where their hosts are. */
export const precedes = (one: Node, other: Node): boolean => {
  const path = pathOf(one);
  for (const mine of pathOf(other)) {
    const root = mine.getRootNode();
    const match = path.find((node) => node.getRootNode() === root);
    if (match) return (match.compareDocumentPosition(mine) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  return false;
};

/** A node, the host of the shadow tree it is in, the host of that one, and so on. */
const pathOf = (node: Node): readonly Node[] => {
  const path: Node[] = [];
  let current: Node | undefined = node;
  while (current) {
    path.push(current);
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : undefined;
  }
  return path;
};
