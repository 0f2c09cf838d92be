declare module 'unbzip2-stream/lib/bit_iterator.js' {
  interface Bits {
    (count: number | null): number;
    readonly bytesRead: number;
  }
  const bitIterator: (next: () => Uint8Array) => Bits;
  export default bitIterator;
}

declare module 'unbzip2-stream/lib/bzip2.js' {
  interface Bits {
    (count: number | null): number;
  }
  const bzip2: {
    /** Size of blocks in hundreds of kB. Throws where it is no bzip2. */
    header(bits: Bits): number;
    /** Calls back with each byte of one block. Gives the checksum so far, null after the last block. */
    decompress(
      bits: Bits,
      write: (byte: number) => void,
      buffer: Int32Array,
      size: number,
      checksum: number | null,
    ): number | null;
  };
  export default bzip2;
}
