/** What a file is opened by once more after the browser was closed, where the browser gives that. */
const handles = new WeakMap<File, FileSystemFileHandle>();

/** The handles of files that the reader has chosen or dropped; undefined where one has none. */
export const handlesOf = (files: readonly File[]): FileSystemFileHandle[] | undefined => {
  const known = files.map((file) => handles.get(file)).filter((handle) => handle !== undefined);
  return files.length > 0 && known.length === files.length ? known : undefined;
};

/** The files behind handles. Rejects where one is gone, or the reader does not let it be read. */
export const openHandles = (given: readonly FileSystemFileHandle[]): Promise<File[]> =>
  Promise.all(
    given.map(async (handle) => {
      const file = await handle.getFile();
      handles.set(file, handle);
      return file;
    }),
  );

/** Asks the reader whether files may be read once more. Only in answer to something that the reader has done. */
export const mayBeRead = async (given: readonly FileSystemFileHandle[]): Promise<boolean> => {
  for (const handle of given) {
    if ((await handle.requestPermission?.({ mode: 'read' })) !== 'granted') return false;
  }
  return true;
};

/** The files that are being dropped, whose handles are noted as soon as they are there. */
export const droppedFiles = ({ items }: DataTransfer): readonly File[] =>
  [...items].flatMap((item) => {
    const file = item.getAsFile();
    if (!file) return [];
    // To be asked for while the event lasts.
    void noteHandle(file, item.getAsFileSystemHandle?.());
    return [file];
  });

const noteHandle = async (file: File, asked: Promise<FileSystemHandle | null> | undefined): Promise<void> => {
  try {
    const handle = await asked;
    if (handle instanceof FileSystemFileHandle) handles.set(file, handle);
  } catch {
    // Without one the file is chosen again.
  }
};
