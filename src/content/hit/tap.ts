/** What a tap does something of its own on. */
const interactive =
  'a[href], area[href], button, input, label, select, textarea, summary, audio, video, [contenteditable]:not([contenteditable="false"]), ' +
  '[role="button"], [role="link"], [role="menuitem"], [role="option"], [role="tab"], [role="checkbox"], [role="switch"], [onclick]';

/**
 * Tells of taps with a finger, in viewport coordinates. Links, buttons and fields keep theirs, and a tap that ends a
 * selection is none; whatever the page does at a tap happens as well.
 */
export const listenToTaps = (
  tapped: (at: { readonly x: number; readonly y: number }) => void,
  signal: AbortSignal,
): void => {
  const clicked = (event: MouseEvent): void => {
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch' && event.isTrusted;
    if (!isTap || getSelection()?.isCollapsed === false) return;
    const isTaken = event
      .composedPath()
      .some((target) => target instanceof Element && target.matches(interactive));
    if (!isTaken) tapped({ x: event.clientX, y: event.clientY });
  };
  document.addEventListener('click', clicked, { capture: true, passive: true, signal });
};
