import { isText } from './nodes.ts';
import { absentTags, blockTags, itemTags, wordlessTags } from './tags.ts';

/**
 * What an element is to the text around it.
 * - `absent`: nothing; `hidden`: not rendered for now; `unseen`: takes room, but cannot be seen for now
 * - `gap`: something without text in the line; `wall`: something without text between two blocks
 * - `break`: a new line; `inline`: part of the line; `block`: text of its own
 */
export type Role = 'absent' | 'hidden' | 'unseen' | 'gap' | 'wall' | 'break' | 'inline' | 'block';

/** The role of an element, from its name and computed style. Forces style, never layout. */
export const roleOf = (element: Element): Role => {
  const tag = element.localName;
  if (absentTags.has(tag)) return 'absent';
  if (tag === 'br') return 'break';
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none') return 'hidden';
  if (isForListeners(style) || isNoteMark(element, tag)) return 'absent';
  const isInline = flowsInLine(tag, display) || isDropCap(element, tag, style);
  if ((wordlessTags.has(tag) && !isPlainText(element)) || isEditable(element))
    return isInline ? 'gap' : 'wall';
  if (isInvisible(element, style)) return 'unseen';
  return isInline ? 'inline' : 'block';
};

/** Whether text goes on through an element. A disconnected element has no display; its tag decides. */
const flowsInLine = (tag: string, display: string): boolean => {
  if (itemTags.has(tag)) return false;
  if (blockTags.has(tag)) return display === 'inline' || display === 'contents';
  return display === '' || display === 'contents' || display.startsWith('inline') || display === 'ruby';
};

/** A first letter that floats is still the first letter of its word. */
const isDropCap = (element: Element, tag: string, { float }: CSSStyleDeclaration): boolean => {
  if (float === '' || float === 'none' || (element.textContent?.trim().length ?? 0) > 2) return false;
  const { nextSibling } = element;
  return (
    !blockTags.has(tag) || (nextSibling !== null && isText(nextSibling) && /^\p{L}/u.test(nextSibling.data))
  );
};

/** What only screen readers tell, such as a second copy of a name: clipped away to nothing. */
const isForListeners = ({ position, clip, clipPath }: CSSStyleDeclaration): boolean =>
  (position === 'absolute' || position === 'fixed') &&
  (/^rect\((?:[01](?:px)?,? ?){4}\)$/.test(clip) || /^inset\((?:50|100)%/.test(clipPath));

/** The number or sign of a footnote is no part of the word that it stands at. */
const isNoteMark = (element: Element, tag: string): boolean =>
  tag === 'sup' && /^\s*(?:\[\s*[\p{L}\d]{1,3}\s*\]|[\d,*†‡§¶–\s]{1,7})\s*$/u.test(element.textContent ?? '');

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

/** Whether an element takes room without being seen. Forces style, never layout. */
export const isOutOfSight = (element: Element): boolean => isInvisible(element, getComputedStyle(element));

const isUnseen = (visibility: string): boolean => visibility === 'hidden' || visibility === 'collapse';
