import { render, type ComponentChild } from 'preact';
import { cardSheet } from './styles.ts';

/** Of the element that carries the card, unlike any that a page may have. */
const hostName = 'backstory-card';

/** Events that are none of the page's business: its shortcuts, its "click outside" and its focus traps. */
const privateEvents = [
  'keydown keyup keypress beforeinput input click auxclick dblclick contextmenu mousedown mouseup',
  'pointerdown pointerup touchstart touchend focusin focusout',
]
  .join(' ')
  .split(' ');

/** The one element that Backstory adds to a page, and only while a card is open: mount, styles and removal. */
export class CardHost {
  readonly element = document.createElement(hostName);
  readonly root: ShadowRoot;

  /** Adds the host as the last child of an element: the document's root, or what is modal or full-screen. */
  constructor(container: Element) {
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = [cardSheet()];
    for (const type of privateEvents) this.root.addEventListener(type, (event) => event.stopPropagation());
    container.append(this.element);
    this.#toTopLayer();
  }

  show(view: ComponentChild): void {
    render(view, this.root);
  }

  remove(): void {
    render(null, this.root);
    this.element.remove();
  }

  /** Above the page's own overlays. Without it the highest z-index must do. */
  #toTopLayer(): void {
    try {
      this.element.popover = 'manual';
      this.element.showPopover();
    } catch {
      this.element.removeAttribute('popover');
    }
  }
}
