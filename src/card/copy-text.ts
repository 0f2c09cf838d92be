/**
 * Puts a text on the clipboard as a click is handled; says whether it did. Pages without TLS, or that forbid it, have no
 * `navigator.clipboard` for us: there the text is selected in a field next to an element, and copied as by hand.
 */
export const copyText = async (copied: string, near: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(copied);
    return true;
  } catch {
    return copyFromField(copied, near);
  }
};

const copyFromField = (copied: string, near: HTMLElement): boolean => {
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = copied;
  near.after(field);
  field.select();
  // Deprecated, and the one way that is left here.
  const isCopied = document.execCommand('copy');
  field.remove();
  near.focus({ preventScroll: true });
  return isCopied;
};
