import { label, type TextName } from '../controls.ts';
import type { Tab } from '../driver/extension-browser.ts';
import { until } from '../driver/until.ts';

/** Waits until a page has an element that a selector fits. */
export const drawn = (view: Tab, selector: string): Promise<boolean> =>
  until(`${selector} is there`, () =>
    view.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );

/** Types into the field that a text names, in place of what is in it. */
export const type = (view: Tab, field: TextName, typed: string): Promise<boolean> =>
  until('there is a field to type in', () =>
    view.evaluate(
      (name, value) => {
        const input = document.querySelector<HTMLInputElement>(`input[aria-label=${JSON.stringify(name)}]`);
        if (!input) return false;
        input.value = value;
        return input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      label(field),
      typed,
    ),
  );
