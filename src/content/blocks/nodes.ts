/*
 * By number: `instanceof` fails for nodes that a page has adopted from another window.
 */

export const isText = (node: Node): node is Text => node.nodeType === 3;

export const isElement = (node: Node): node is Element => node.nodeType === 1;
