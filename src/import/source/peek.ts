type Bytes = Uint8Array<ArrayBuffer>;

/** The first bytes of a stream, at least `count` where it has so many, and a stream that still begins with them. */
export const peek = async (
  stream: ReadableStream<Bytes>,
  count: number,
): Promise<{ readonly head: Bytes; readonly stream: ReadableStream<Bytes> }> => {
  const reader = stream.getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  let failed: { readonly reason: unknown } | undefined;
  try {
    while (length < count) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.length;
    }
  } catch (thrown) {
    // What could be read is still worth reading: the error comes after it.
    failed = { reason: thrown };
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    head.set(chunk, at);
    at += chunk.length;
  }
  let isHeadRead = false;
  return {
    head,
    stream: new ReadableStream<Bytes>({
      pull: async (controller) => {
        if (!isHeadRead && length > 0) {
          isHeadRead = true;
          controller.enqueue(head);
          return;
        }
        if (failed) throw failed.reason;
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    }),
  };
};
