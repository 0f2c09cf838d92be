import { elementAround } from '../shadow/shadow-root.ts';
import { isElement } from './nodes.ts';
import { roleOf } from './roles.ts';

/** Nodes to read: from `first` on in document order, inside `parent`, to before `stop`. Both ends are ends of blocks. */
export interface Area {
  readonly first: Node;
  readonly parent: Element;
  readonly stop: Node | null;
}

/** Line ends are looked for among this many siblings. */
const farthestSibling = 1000;

/**
 * The smallest area that holds all blocks a changed node is part of: a block-level node itself, or the line of inline
 * nodes around it. Undefined outside the document's body.
 */
export const areaAround = (node: Node): Area | undefined => {
  const { child, parent } = toBlockChild(node);
  if (!parent || !isInBody(child, parent)) return undefined;
  return endsLine(child) ? { first: child, parent, stop: child.nextSibling } : lineAround(child, parent);
};

/** The line of inline nodes that something was taken out of, next to `node`. Undefined where no line is left. */
export const lineBeside = (node: Node): Area | undefined => {
  const { child, parent } = toBlockChild(node);
  return parent && isInBody(child, parent) && !endsLine(child) ? lineAround(child, parent) : undefined;
};

/** The node or its outermost inline parent, and the block-level parent of that. */
const toBlockChild = (node: Node): { child: Node; parent: Element | null } => {
  let child = node;
  let parent = elementAround(node);
  while (parent && roleOf(parent) === 'inline') {
    child = parent;
    parent = elementAround(parent);
  }
  return { child, parent };
};

/** All of a shadow tree. Undefined where it is empty. */
export const areaOfRoot = ({ firstChild, host }: ShadowRoot): Area | undefined =>
  firstChild ? { first: firstChild, parent: host, stop: null } : undefined;

const isInBody = (child: Node, parent: Element): boolean =>
  parent !== parent.ownerDocument.documentElement || child === parent.ownerDocument.body;

const lineAround = (child: Node, parent: Element): Area => ({
  first: lineEnd(child, 'previousSibling'),
  parent,
  stop: lineEnd(child, 'nextSibling').nextSibling,
});

const lineEnd = (node: Node, direction: 'previousSibling' | 'nextSibling'): Node => {
  let end = node;
  for (let steps = 0; steps < farthestSibling; steps += 1) {
    const sibling = end[direction];
    if (!sibling || endsLine(sibling)) break;
    end = sibling;
  }
  return end;
};

const endsLine = (node: Node): boolean => {
  if (!isElement(node)) return false;
  const role = roleOf(node);
  return role === 'block' || role === 'wall';
};
