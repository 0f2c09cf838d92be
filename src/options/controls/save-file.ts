/** Has the browser save a text as a file of the reader's. */
export const saveFile = (name: string, contents: BlobPart, type: string): void => {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
