import type { Tab } from './driver/extension-browser.ts';

/** What sticks out of the page, or is cut off within it, at the side. */
export const lostText = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLElement>(
        '#app *:not(.visually-hidden, .visually-hidden *, svg, svg *)',
      ),
    ];
    return shown
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isCut =
          element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
        return width > 0 && (left < -1 || right > innerWidth + 1 || isCut);
      })
      .map(({ className, textContent }) => `${className}: ${textContent}`);
  });
