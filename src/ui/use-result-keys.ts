import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** What a search page puts on its field and its results. */
export interface ResultKeys {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly results: RefObject<HTMLElement | null>;
  /** From the field to the first result, if there is one. */
  readonly goOn: () => void;
  /** For keys pressed within the results: arrows lead to the next and the one before, and from the first to the field. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The ways of the keyboard between a search field and the links of its results, besides the tab key. */
export const useResultKeys = (): ResultKeys => {
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLElement>(null);
  const links = (): HTMLElement[] => [...(results.current?.querySelectorAll<HTMLElement>('li a') ?? [])];

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = links();
    const here = all.findIndex((link) => link === document.activeElement);
    if (step === 0 || here < 0) return;
    event.preventDefault();
    if (here + step < 0) field.current?.focus();
    else all[here + step]?.focus();
  };
  return { field, results, goOn: () => links()[0]?.focus(), onKeyDown };
};
