import { act } from 'preact/test-utils';

/** Types into a field as a reader would, in place of what it holds, and lets the page react. */
export const type = (field: HTMLInputElement, text: string): void => {
  void act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

/** Presses a key where the focus is. Gives whether the page has left it to the browser. */
export const press = (key: string): boolean => {
  let left = true;
  void act(() => {
    const target = document.activeElement ?? document.body;
    left = target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  return left;
};
