type Bytes = Uint8Array<ArrayBuffer>;

/** The stream of a file, telling of each piece that is read. */
export const countedStream = (file: Blob, read: (bytes: number) => void): ReadableStream<Bytes> =>
  file.stream().pipeThrough(
    new TransformStream<Bytes, Bytes>({
      transform: (chunk, controller) => {
        read(chunk.length);
        controller.enqueue(chunk);
      },
    }),
  );
