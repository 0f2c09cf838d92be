/** Whether this document is the page itself, and not one shown inside another. */
export const isTopFrame = (): boolean => window === window.top;

/** Whether the document is no longer shown anywhere. Firefox runs scripts in some that are: nearly all they ask for throws. */
export const isDocumentGone = (): boolean => !document.defaultView;

/** When this document began, in milliseconds: no other that is shown in the same frame has the same. */
export const documentBegan = (): number => performance.timeOrigin;

/** CSS pixels below which a frame is an advertisement, a button or a counter rather than something to read. */
const smallest = { width: 320, height: 200 };

/** Calls back once when this frame is large enough to be read, at once if it is. */
export const whenReadable = (start: () => void): void => {
  const check = (): void => {
    if (isDocumentGone() || innerWidth < smallest.width || innerHeight < smallest.height) return;
    removeEventListener('resize', check);
    start();
  };
  addEventListener('resize', check);
  check();
};

/** The host of the page that this frame is a part of, as far as the browser tells; else that of what shows the frame. */
export const hostOfPage = (): string => {
  // Not in every browser: the type has it.
  const ancestors: DOMStringList | undefined = location.ancestorOrigins;
  const top = ancestors?.item(ancestors.length - 1) ?? document.referrer;
  try {
    return window.top?.location.hostname ?? location.hostname;
  } catch {
    return URL.canParse(top) ? new URL(top).hostname : location.hostname;
  }
};
