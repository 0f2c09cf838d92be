/** What a tap does something of its own on. */
const interactive =
  'a[href], area[href], button, input, label, select, textarea, summary, audio, video, [contenteditable]:not([contenteditable="false"]), ' +
  '[role="button"], [role="link"], [role="menuitem"], [role="option"], [role="tab"], [role="checkbox"], [role="switch"], [onclick]';

/** A tap with a finger on nothing that takes taps itself, or on a link. */
export interface Tap {
  /** In viewport coordinates. */
  readonly x: number;
  readonly y: number;
  /** Text of the link that was tapped. */
  readonly link?: string;
}

/**
 * Tells of taps with a finger. Buttons and fields keep theirs, and a tap that ends a selection is none; whatever the page
 * does at a tap happens as well, save that a link is not followed where `tapped` says that the tap was taken.
 */
export const listenToTaps = (tapped: (tap: Tap) => boolean, signal: AbortSignal): void => {
  const clicked = (event: MouseEvent): void => {
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch' && event.isTrusted;
    if (!isTap || getSelection()?.isCollapsed === false) return;
    const { clientX: x, clientY: y } = event;
    const hit = event
      .composedPath()
      .find((target): target is Element => target instanceof Element && target.matches(interactive));
    if (!hit) {
      tapped({ x, y });
      return;
    }
    const isLink = hit.matches('a[href]:not([role], [onclick])');
    if (!isLink || !tapped({ x, y, link: hit.textContent.trim() })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('click', clicked, { capture: true, signal });
};
