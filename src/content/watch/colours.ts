/** Milliseconds after which to look: at what changes at once, and once more at the end of a fade. */
const looks = [400, 1600];
/** What themes are switched by, on whatever element. */
const attributeFilter = [
  'class',
  'style',
  'data-theme',
  'data-mode',
  'data-color-scheme',
  'data-bs-theme',
  'theme',
];
const sheets = 'style, link';
/** Milliseconds between two glances while the pointer moves, and while the page changes. */
const glanceEvery = 500;
/** Elements whose colours are compared at a glance, besides the page's own. */
const mostCompared = 3;

/** Looks for other colours than before. */
export interface ColourWatch {
  /** Something is drawn in an element: from now on the elements around it are watched. */
  readonly follow: (element: Element) => void;
  /** Compares a few colours, for a change of style sheets that nothing tells of. Forces style, never layout. */
  readonly glance: () => void;
  /** The page has changed, with its style sheets perhaps: glances soon. */
  readonly pageChanged: () => void;
}

/**
 * Calls back when a page may have changed its colours: another theme or system preference, another style sheet. The
 * switch of a theme may work on any element around the text, by itself or because it is clicked. Nothing is asked while
 * page and reader rest.
 */
export const watchColours = (changed: () => void, signal: AbortSignal): ColourWatch => {
  let due = 0;
  const soon = (): void => {
    if (due > 0 || signal.aborted) return;
    due = looks.length;
    for (const wait of looks) {
      setTimeout(() => {
        due -= 1;
        if (!signal.aborted) changed();
      }, wait);
    }
  };
  const observer = new MutationObserver(soon);
  const { documentElement, body, head } = document;
  const followed = new WeakSet<Element>();
  const compared: WeakRef<Element>[] = [];
  // A document need not have a body.
  const whole: readonly Element[] = [documentElement, body].filter((element) => element !== null);
  for (const element of whole) observer.observe(element, { attributes: true });
  if (head) observer.observe(head, { attributes: true, childList: true, characterData: true, subtree: true });
  for (const sheet of document.querySelectorAll(sheets)) observer.observe(sheet, { attributes: true });

  const coloursNow = (): string =>
    [...whole, ...compared.flatMap((held) => held.deref() ?? [])].map(coloursOf).join();
  let seen: string | undefined;
  const glance = (): void => {
    const now = coloursNow();
    if (seen !== undefined && now !== seen) soon();
    seen = now;
  };
  let glancing: ReturnType<typeof setTimeout> | undefined;
  const pageChanged = (): void => {
    glancing ??= setTimeout(() => {
      glancing = undefined;
      if (!signal.aborted) glance();
    }, glanceEvery);
  };
  const follow = (element: Element): void => {
    if (compared.length < mostCompared && !followed.has(element)) {
      glance();
      compared.push(new WeakRef(element));
      // Its styles are fresh: it has just been drawn in.
      seen = coloursNow();
    }
    for (let around: Element | null = element; around && around !== body; around = around.parentElement) {
      if (followed.has(around)) return;
      followed.add(around);
      // A block's own colours are not what themes are switched by, and there are many blocks.
      if (around !== element) observer.observe(around, { attributes: true, attributeFilter });
    }
  };

  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    matchMedia(query).addEventListener('change', soon, { signal });
  }
  const passive = { capture: true, passive: true, signal };
  document.addEventListener('click', soon, passive);
  // A style sheet that comes late is there when it says so.
  document.addEventListener('load', ({ target }) => isSheet(target) && soon(), passive);
  document.addEventListener('keyup', glance, passive);
  let nextGlance = 0;
  document.addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      if (timeStamp < nextGlance) return;
      nextGlance = timeStamp + glanceEvery;
      glance();
    },
    passive,
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { follow, glance, pageChanged };
};

const coloursOf = (element: Element): string => {
  const { color, backgroundColor } = getComputedStyle(element);
  return `${color} ${backgroundColor}`;
};

const isSheet = (target: EventTarget | null): boolean => target instanceof Element && target.matches(sheets);
