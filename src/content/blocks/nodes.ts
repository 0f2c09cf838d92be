/*
 * By number: `instanceof` fails for nodes that a page has adopted from another window.
 */

/** Whether a node is a text node, of whatever window. */
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** Whether a node is an element, of whatever window. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
