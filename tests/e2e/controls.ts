import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';

/** Texts of the interface by their names, so that a test names a control as its source does. */
export type TextName = keyof typeof messages;
export const label = (name: TextName): string => messages[name].message;

/** The same with values in its places, in their order. */
export const filled = (name: TextName, ...values: readonly string[]): string =>
  values.reduce((text, value) => text.replace(/\$\w+\$/, value), label(name));

/** Clicks the switch, choice or button that a text labels. Waits for it to appear. */
export const click = async (page: Tab, text: string): Promise<void> => {
  await until(`"${text}" can be clicked`, () =>
    page.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('label, button, a, summary')];
      const begins = controls.filter(
        (element) =>
          element.checkVisibility() &&
          !element.matches(':disabled') &&
          element.innerText.trim().startsWith(wanted),
      );
      const control =
        begins.find((element) => element.innerText.trim().split('\n')[0] === wanted) ?? begins[0];
      control?.click();
      return control !== undefined;
    }, text),
  );
};

/** Types into the field that a text labels, and submits its form. */
export const submit = async (page: Tab, text: string, typed: string): Promise<void> => {
  await until(`"${text}" can be filled in`, () =>
    page.evaluate(
      (wanted, value) => {
        const labels = [...document.querySelectorAll('label')];
        const field = labels.find((element) => element.innerText.trim() === wanted)?.control;
        if (!(field instanceof HTMLInputElement) || !field.form) return false;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // After the page has taken in what was typed.
        requestAnimationFrame(() => field.form?.requestSubmit());
        return true;
      },
      text,
      typed,
    ),
  );
};

/** All text that a page shows. */
export const shownText = (page: Tab): Promise<string> => page.evaluate(() => document.body.innerText);

/** Types into the page's search field, as a whole. */
export const typeSearch = (page: Tab, query: string): Promise<void> =>
  page.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
