/** What has the focus, inside open shadow trees too. */
export const focusedElement = (): HTMLElement | undefined => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
};

/** Whether a Tab key pressed in a card leaves it: there is nothing more to focus in its direction. */
export const leavesByTab = (event: KeyboardEvent, root: ShadowRoot): boolean => {
  if (event.key !== 'Tab') return false;
  const focused = root.activeElement;
  const wanted = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return ![...root.querySelectorAll('button, a[href]')].some(
    (stop) => focused && (focused.compareDocumentPosition(stop) & wanted) !== 0,
  );
};
