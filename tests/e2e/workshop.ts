import { storm } from './datasets.ts';
import type { Tab } from './driver/extension-browser.ts';
import { until } from './driver/until.ts';

/** A file that is made where it is needed: its text, or so many articles on storms. */
export type FileContents = string | number;

/** Runs in a page: hands files to it, dropped onto an element or chosen in a field. False where there is none. */
const handOver = (
  selector: string,
  contents: Readonly<Record<string, FileContents>>,
  sentence: string,
): boolean => {
  const place = document.querySelector<HTMLElement>(selector);
  if (!place) return false;
  const given = new DataTransfer();
  for (const [name, content] of Object.entries(contents)) {
    const parts =
      typeof content === 'string'
        ? [content]
        : Array.from(
            { length: content },
            (_, at) =>
              `${JSON.stringify({ title: `Storm ${at}`, text: `${sentence} It was storm n${at}.` })}\n`,
          );
    given.items.add(new File(parts, name, { lastModified: 1 }));
  }
  if (place instanceof HTMLInputElement) {
    place.files = given.files;
    return place.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return !place.dispatchEvent(
    new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: given }),
  );
};

/** Drops files onto the page, as a hand would from a folder. */
export const drop = async (page: Tab, files: Readonly<Record<string, FileContents>>): Promise<void> => {
  await until('files can be dropped', () => page.evaluate(handOver, '.drop', files, storm));
};

/** Chooses files in the hidden field of a button. */
export const chooseFiles = async (
  page: Tab,
  field: string,
  files: Readonly<Record<string, FileContents>>,
): Promise<void> => {
  await until('files can be chosen', () => page.evaluate(handOver, field, files, storm));
};

/** Waits until the workshop shows all of some texts, and gives all that it shows. */
export const shows = (page: Tab, ...texts: readonly string[]): Promise<string> =>
  until(
    `the page shows ${texts.join(' and ')}`,
    () => page.evaluate(() => document.getElementById('datasets')?.innerText ?? ''),
    (shown) => texts.every((text) => shown.includes(text)),
    { deadline: 60_000 },
  );

/** Has the page press a button as soon as the import under way has read so many articles. */
export const pressAt = (page: Tab, articles: number, button: string): Promise<void> =>
  page.evaluate(
    (wanted, name) => {
      const look = (): void => {
        const read = document.querySelector('.job .entry-facts :nth-child(2)')?.textContent ?? '';
        if (Number(read.replace(/\D/g, '')) < wanted) return;
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('.job button')];
        const found = buttons.find(({ textContent }) => textContent === name);
        if (!found) return;
        observer.disconnect();
        found.click();
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    },
    articles,
    button,
  );

/** Presses the button of the open dialog that does what it asks about. */
export const confirm = async (page: Tab): Promise<void> => {
  await until('a dialog asks', () =>
    page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('dialog[open] .button-danger');
      button?.click();
      return button !== null;
    }),
  );
};

/** Articles that the import under way says it has read. */
export const articlesRead = (page: Tab): Promise<number> =>
  page.evaluate(() =>
    Number((document.querySelector('.job .entry-facts :nth-child(2)')?.textContent ?? '').replace(/\D/g, '')),
  );
