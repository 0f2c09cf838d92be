import { openHandles } from './file-handles.ts';

/**
 * Has the reader choose files in a way that they can be opened by once more. Empty where the reader chose none; undefined
 * where the browser has no such way.
 */
export const pickFiles = async (): Promise<readonly File[] | undefined> => {
  if (!window.showOpenFilePicker) return undefined;
  try {
    return await openHandles(await window.showOpenFilePicker({ multiple: true }));
  } catch (thrown) {
    return thrown instanceof DOMException && thrown.name === 'AbortError' ? [] : undefined;
  }
};
