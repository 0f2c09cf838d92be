/** A packed file that cannot be used: of another version, cut off or damaged. The caller rebuilds or reinstalls it. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
}

/** What a packed file holds; a file of one kind is never read as another. */
export type FileKind = (typeof kinds)[number];

/** Positions are stored: new kinds go to the end. */
const kinds = [
  'entities',
  'details',
  'index',
  'texts',
  'model',
  'search',
  'segment',
  'postings',
  'dictionary',
  'articles',
  'names',
  'contents',
] as const;
const magic = 0x31545342; // "BST1"
/** Each goes up with every change of what the sections of its kind mean. */
export const formatVersions: Readonly<Record<FileKind, number>> = {
  entities: 5,
  details: 4,
  index: 4,
  texts: 2,
  model: 1,
  search: 1,
  segment: 1,
  postings: 1,
  dictionary: 1,
  articles: 1,
  names: 1,
  contents: 1,
};
const headerWords = 5;
const nameBytes = 24;
const entryWords = nameBytes / 4 + 2;

/** Named byte sequences, each beginning at a multiple of four bytes. */
export type Sections = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/**
 * Packs sections into one file: magic, version, kind, checksum of all that follows, number of sections; then for
 * each its name (24 ASCII bytes, zero-filled), offset and length in bytes; then the bytes. All numbers are
 * little-endian 32-bit words.
 */
export const packFile = (kind: FileKind, sections: Sections): Uint8Array<ArrayBuffer> => {
  let size = (headerWords + entryWords * sections.size) * 4;
  for (const bytes of sections.values()) size += padded(bytes.length);
  const file = new Uint8Array(size);
  const words = new Uint32Array(file.buffer);
  words.set([magic, formatVersions[kind], kinds.indexOf(kind), 0, sections.size]);
  let entry = headerWords;
  let offset = (headerWords + entryWords * sections.size) * 4;
  for (const [name, bytes] of sections) {
    if (name.length > nameBytes) throw new RangeError(`section name ${name} is over ${nameBytes} bytes`);
    file.set(new TextEncoder().encode(name), entry * 4);
    words[entry + entryWords - 2] = offset;
    words[entry + entryWords - 1] = bytes.length;
    file.set(bytes, offset);
    offset += padded(bytes.length);
    entry += entryWords;
  }
  words[3] = checksum(words.subarray(4));
  return file;
};

/** The checksum that a packed file carries: tells two builds apart. */
export const fileChecksum = (buffer: ArrayBuffer): number => new Uint32Array(buffer, 0, headerWords)[3] ?? 0;

/** Opens a packed file without copying: sections are views of the buffer. Throws DataFileError. */
export const openFile = (kind: FileKind, buffer: ArrayBuffer): Sections => {
  if (buffer.byteLength % 4 !== 0 || buffer.byteLength < headerWords * 4) {
    throw new DataFileError(`the ${kind} file is cut off`);
  }
  const words = new Uint32Array(buffer);
  if (words[0] !== magic) throw new DataFileError(`the ${kind} file is not a Backstory file`);
  if (words[2] !== kinds.indexOf(kind)) throw new DataFileError(`the ${kind} file holds something else`);
  if (words[1] !== formatVersions[kind]) {
    throw new DataFileError(
      `the ${kind} file has format ${words[1]}, this version reads ${formatVersions[kind]}`,
    );
  }
  if (words[3] !== checksum(words.subarray(4))) throw new DataFileError(`the ${kind} file is damaged`);
  const sections = new Map<string, Uint8Array<ArrayBuffer>>();
  const count = words[4] ?? 0;
  for (let entry = headerWords; entry < headerWords + count * entryWords; entry += entryWords) {
    const name = new TextDecoder().decode(new Uint8Array(buffer, entry * 4, nameBytes)).replace(/\0+$/, '');
    const offset = words[entry + entryWords - 2] ?? 0;
    const length = words[entry + entryWords - 1] ?? 0;
    sections.set(name, new Uint8Array(buffer, offset, length));
  }
  return sections;
};

/** A section that must be there. Throws DataFileError. */
export const section = (sections: Sections, name: string): Uint8Array<ArrayBuffer> => {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new DataFileError(`a file lacks its section ${name}`);
  return bytes;
};

/** A section as unsigned numbers of 32 bits, in place: files are padded so that it can be. */
export const words32 = (bytes: Uint8Array<ArrayBuffer>): Uint32Array<ArrayBuffer> =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);

/** A section as unsigned numbers of 16 bits, in place. */
export const words16 = (bytes: Uint8Array<ArrayBuffer>): Uint16Array<ArrayBuffer> =>
  new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 1);

/** A section as signed numbers of 16 bits, in place. */
export const signed16 = (bytes: Uint8Array<ArrayBuffer>): Int16Array<ArrayBuffer> =>
  new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 1);

/** The bytes of any typed array. */
export const bytesOf = (array: ArrayBufferView<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

const padded = (length: number): number => (length + 3) & ~3;

/** A word-wise FNV-1a: finds damage, is no signature. */
const checksum = (words: Uint32Array): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
  return hash >>> 0;
};
