const typingFields =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** Whether keys pressed at an event's target are typed into something, shadow trees included. */
export const isTyping = (event: Event): boolean => {
  const [innermost] = event.composedPath();
  return innermost instanceof Element && innermost.closest(typingFields) !== null;
};
