/** What has the focus, inside open shadow trees too. */
export const focusedElement = (): HTMLElement | undefined => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
};

/** Whether a Tab key pressed in a card leaves it: there is nothing more to focus in its direction. */
export const leavesByTab = (event: KeyboardEvent, root: ShadowRoot): boolean => {
  if (event.key !== 'Tab') return false;
  const stops = [...root.querySelectorAll('button, a[href]')];
  const focused = root.activeElement;
  return event.shiftKey
    ? focused === stops[0] || !stops.some((stop) => stop === focused)
    : stops.length === 0 || focused === stops.at(-1);
};
