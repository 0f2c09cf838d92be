import type { SourceFile } from '../../shared/datasets/schema.ts';

const headSize = 1 << 16;

/** What a file is told by when it is picked again. */
export const identify = async (file: File): Promise<SourceFile> => {
  const head = await crypto.subtle.digest('SHA-256', await file.slice(0, headSize).arrayBuffer());
  return {
    name: file.name,
    size: file.size,
    lastModified: file.lastModified,
    head: Array.from(new Uint8Array(head), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
};

/** The files that an import was begun with, in its order, from those picked now; undefined where one is missing. */
export const sameFiles = async (
  wanted: readonly SourceFile[],
  picked: readonly File[],
): Promise<File[] | undefined> => {
  const identified = await Promise.all(picked.map(async (file) => ({ file, is: await identify(file) })));
  const found = wanted.map(
    ({ name, size, lastModified, head }) =>
      identified.find(
        ({ is }) =>
          is.name === name && is.size === size && is.lastModified === lastModified && is.head === head,
      )?.file,
  );
  const files = found.filter((file) => file !== undefined);
  return files.length === wanted.length ? files : undefined;
};
