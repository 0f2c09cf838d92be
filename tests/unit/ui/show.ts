import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

let place: HTMLElement | undefined;

/** Renders into the document, in place of what was shown before. Gives the element it lies in. */
export const show = (what: ComponentChild): HTMLElement => {
  clear();
  const shown = document.createElement('div');
  document.body.append(shown);
  place = shown;
  void act(() => render(what, shown));
  return shown;
};

/** Takes away what is shown, so that its effects end. */
export const clear = (): void => {
  const shown = place;
  if (shown) void act(() => render(null, shown));
  shown?.remove();
  place = undefined;
};

/** Clicks as a reader would, and lets the page react. */
export const click = (element: HTMLElement): void => {
  void act(() => element.click());
};

/** The element of a selector whose text or accessible label contains some words. Throws where there is none. */
export const find = (within: ParentNode, selector: string, words = ''): HTMLElement => {
  const found = [...within.querySelectorAll<HTMLElement>(selector)].find(
    (element) =>
      element.textContent.includes(words) || (element.getAttribute('aria-label') ?? '').includes(words),
  );
  if (!found) throw new Error(`no ${selector} with "${words}" in ${document.body.textContent}`);
  return found;
};

/** The control that a label with these words belongs to. */
export const control = (within: ParentNode, words: string): HTMLInputElement => {
  const label = find(within, 'label', words);
  const id = label.getAttribute('for');
  const input = id === null ? label.querySelector('input') : document.getElementById(id);
  if (!(input instanceof HTMLInputElement)) throw new Error(`no control labelled "${words}"`);
  return input;
};
