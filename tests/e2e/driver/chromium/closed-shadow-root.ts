/** As much of a node of the DevTools protocol as is used here. */
export interface ProtocolNode {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly shadowRootType?: string;
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
}

/** The closed shadow root of Backstory's host element, wherever below a node it is. */
export const closedShadowRoot = (root: ProtocolNode): ProtocolNode | undefined => {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (closed && node.localName.startsWith('backstory')) return closed;
    waiting.push(...(node.children ?? []));
  }
  return undefined;
};
