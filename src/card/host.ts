import { render, type ComponentChild } from 'preact';
import type { Settings } from '../shared/settings/schema.ts';
import { hostName } from './host-name.ts';
import { cardSheet, environmentRule } from './styles.ts';

/** Events that are none of the page's business: its shortcuts, its "click outside" and its focus traps. */
const privateEvents = [
  'keydown keyup keypress beforeinput input click auxclick dblclick contextmenu mousedown mouseup',
  'pointerdown pointerup touchstart touchend focusin focusout copy cut wheel',
]
  .join(' ')
  .split(' ');

/** A page that takes the host away more often than this means it. */
const mostReturns = 3;

/** The one element that Backstory adds to a page, and only while a card is open: mount, styles and removal. */
export class CardHost {
  readonly #theme: Settings['theme'];
  readonly element = document.createElement(hostName);
  readonly root: ShadowRoot;
  readonly #sheet = cardSheet();
  readonly #watcher = new MutationObserver(() => this.#comeBack());
  #container: Element;
  #returns = 0;
  /** Gone for good: what the browser tells late of must not bring it back. */
  #isRemoved = false;

  /** Adds the host as the last child of an element. */
  constructor(container: Element, theme: Settings['theme']) {
    this.#theme = theme;
    this.#container = container;
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = [this.#sheet];
    for (const type of privateEvents) {
      this.root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
    this.element.addEventListener('toggle', () => this.#comeBack());
    this.#mount();
  }

  get container(): Element {
    return this.#container;
  }

  show(view: ComponentChild): void {
    render(view, this.root);
  }

  /** Goes to another element, as when one has become full-screen. */
  moveTo(container: Element): void {
    this.#container = container;
    this.#mount();
  }

  remove(): void {
    this.#isRemoved = true;
    this.#watcher.disconnect();
    render(null, this.root);
    this.element.remove();
  }

  #mount(): void {
    this.#watcher.disconnect();
    this.#container.append(this.element);
    this.#toTopLayer();
    this.#adapt();
    this.#watcher.observe(this.#container, { childList: true });
    this.#watcher.observe(this.element, { attributes: true });
  }

  /** Takes on the reader's text size and theme, and undoes the page's zoom. */
  #adapt(): void {
    const sheet = this.#sheet;
    const { fontSize } = getComputedStyle(this.element);
    const zoom = this.element.currentCSSZoom ?? 1;
    sheet.deleteRule(sheet.cssRules.length - 1);
    sheet.insertRule(environmentRule(fontSize, zoom, this.#theme), sheet.cssRules.length);
  }

  /** The page has taken the host out, or out of the top layer. */
  #comeBack(): void {
    const isThere = this.element.parentNode === this.#container && this.#isOnTop;
    const isUnwanted = this.#isRemoved || !this.#container.isConnected || this.#returns >= mostReturns;
    if (isThere || isUnwanted) return;
    this.#returns += 1;
    this.#mount();
  }

  get #isOnTop(): boolean {
    return this.element.popover !== 'manual' || this.element.matches(':popover-open');
  }

  /** Above the page's own overlays. Without it the highest z-index must do. */
  #toTopLayer(): void {
    try {
      this.element.popover = 'manual';
      if (!this.element.matches(':popover-open')) this.element.showPopover();
    } catch {
      this.element.removeAttribute('popover');
    }
  }
}
