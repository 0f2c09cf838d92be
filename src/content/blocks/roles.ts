import { absentTags, blockTags, itemTags, wordlessTags } from './tags.ts';

/**
 * What an element is to the text around it.
 * - `absent`: nothing; `hidden`: not rendered for now
 * - `gap`: something without text in the line; `wall`: something without text between two blocks
 * - `break`: a new line; `inline`: part of the line; `block`: text of its own
 */
export type Role = 'absent' | 'hidden' | 'gap' | 'wall' | 'break' | 'inline' | 'block';

/** The role of an element, from its name and computed style. Forces style, never layout. */
export const roleOf = (element: Element): Role => {
  const tag = element.localName;
  if (absentTags.has(tag)) return 'absent';
  if (tag === 'br') return 'break';
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none') return 'hidden';
  const isInline = flowsInLine(tag, display) || isDropCap(element, tag, style);
  if ((wordlessTags.has(tag) && !isPlainText(element)) || isEditable(element))
    return isInline ? 'gap' : 'wall';
  if (isInline) return 'inline';
  return isInvisible(element, style) ? 'absent' : 'block';
};

/** Whether text goes on through an element. A disconnected element has no display; its tag decides. */
const flowsInLine = (tag: string, display: string): boolean => {
  if (itemTags.has(tag)) return false;
  if (blockTags.has(tag)) return display === 'inline' || display === 'contents';
  return display === '' || display === 'contents' || display.startsWith('inline') || display === 'ruby';
};

/** A first letter that floats is still the first letter of its word. */
const isDropCap = (element: Element, tag: string, { float }: CSSStyleDeclaration): boolean =>
  float !== '' && float !== 'none' && !blockTags.has(tag) && (element.textContent?.trim().length ?? 0) <= 2;

/** The one `<pre>` in which browsers show a plain text file. */
const isPlainText = (element: Element): boolean =>
  element.localName === 'pre' && element.ownerDocument.contentType === 'text/plain';

const isEditable = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
};

/** A page may hide its whole body until it is ready: that says nothing about one block. */
const isInvisible = (element: Element, { visibility }: CSSStyleDeclaration): boolean =>
  isUnseen(visibility) && !isUnseen(getComputedStyle(element.ownerDocument.body).visibility);

const isUnseen = (visibility: string): boolean => visibility === 'hidden' || visibility === 'collapse';
