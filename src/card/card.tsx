import { createRef } from 'preact';
import type { FailureCode } from '../shared/result.ts';
import { askBackground } from '../shared/send.ts';
import { containerFor, type CardAnchor } from './anchor.ts';
import { CardView } from './card-view.tsx';
import { focusedElement, leavesByTab } from './focus.ts';
import { CardHost } from './host.ts';
import { keepPlaced } from './place.ts';
import type { CardState, CardSubject } from './subject.ts';

/** Milliseconds that an answer may take before the card opens without it. */
const patience = 150;

export interface CardListener {
  /** The card is closed, by whomever. */
  readonly closed: () => void;
  readonly failed: (code: FailureCode) => void;
}

/** The card on a page: at most one is open. */
export class Card {
  #host: CardHost | undefined;
  #unplace: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #subject: CardSubject | undefined;
  #anchor: CardAnchor | undefined;
  #frame = createRef<HTMLElement>();
  /** Set while the card should take, or has taken, the focus: what had it before. */
  #focus: { readonly before: HTMLElement | undefined } | undefined;

  constructor(private readonly listener: CardListener) {}

  /** Whether a card is open or about to. */
  get isOpen(): boolean {
    return this.#subject !== undefined;
  }

  /** Whether the card has taken the focus. */
  get hasFocus(): boolean {
    return this.isOpen && this.#focus !== undefined;
  }

  /** Whether an event of the page happened in the card. */
  owns(target: EventTarget | null): boolean {
    return this.#host !== undefined && target === this.#host.element;
  }

  /** Opens a card in place of any other, as soon as there is something to show. */
  open(subject: CardSubject, anchor: CardAnchor, takeFocus: boolean): void {
    const before = this.#focus ? this.#focus.before : focusedElement();
    const hadFocus = this.hasFocus;
    this.#removeHost();
    if (hadFocus && !takeFocus) before?.focus({ preventScroll: true });
    this.#subject = subject;
    this.#anchor = anchor;
    this.#focus = takeFocus ? { before } : undefined;
    this.#load(subject);
  }

  /** Closes the card. The focus goes back to where it was. */
  close(): void {
    if (!this.isOpen) return;
    const focus = this.#focus;
    this.#subject = undefined;
    this.#focus = undefined;
    this.#removeHost();
    focus?.before?.focus({ preventScroll: true });
    this.listener.closed();
  }

  /** What is full-screen has changed: goes along, or closes where the mention is not to be seen any more. */
  follow(): void {
    if (!this.#anchor || !this.isOpen) return;
    const { contextElement } = this.#anchor;
    const { fullscreenElement } = document;
    if (fullscreenElement && !fullscreenElement.contains(contextElement)) this.close();
    else this.#host?.moveTo(containerFor(this.#anchor));
  }

  #load(subject: CardSubject): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(subject, { phase: 'loading' }), patience);
    void this.#ask(subject);
  }

  async #ask(subject: CardSubject): Promise<void> {
    const { surface, kind, entity, paragraph, nearby } = subject;
    const result = await askBackground('card', {
      surface,
      kind,
      paragraph,
      nearby: [...nearby],
      ...(entity === undefined ? {} : { entity }),
    });
    if (this.#subject !== subject) return;
    clearTimeout(this.#timer);
    if (result.ok) {
      this.#show(subject, { phase: 'ready', answer: result.value });
      return;
    }
    // First, because the listener closes the card of an extension that is gone, which has no words any more.
    this.listener.failed(result.failure.code);
    this.#show(subject, { phase: 'failed', code: result.failure.code });
  }

  #show(subject: CardSubject, state: CardState): void {
    const anchor = this.#anchor;
    if (this.#subject !== subject || !anchor) return;
    if (this.#host && !this.#host.element.isConnected) {
      this.close();
      return;
    }
    const isNew = !this.#host;
    this.#host ??= this.#mount(subject, anchor);
    this.#host.show(
      <CardView
        subject={subject}
        state={state}
        frame={this.#frame}
        onOpenArticle={(id) => void this.#openArticle(subject, state, id)}
        onRetry={() => this.#load(subject)}
      />,
    );
    const frame = this.#frame.current;
    if (!isNew || !frame) return;
    this.#unplace = keepPlaced(anchor, frame, () => {
      if (this.#subject === subject) this.close();
    });
    if (this.#focus) frame.focus({ preventScroll: true });
  }

  #mount(subject: CardSubject, anchor: CardAnchor): CardHost {
    const host = new CardHost(containerFor(anchor), subject.theme);
    host.root.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || !leavesByTab(event, host.root)) return;
      event.preventDefault();
      this.close();
    });
    return host;
  }

  async #openArticle(subject: CardSubject, state: CardState, id: string): Promise<void> {
    const result = await askBackground('openArticle', { id });
    if (this.#subject !== subject || state.phase !== 'ready') return;
    if (result.ok) {
      this.close();
      return;
    }
    this.listener.failed(result.failure.code);
    this.#show(subject, { ...state, notOpened: result.failure.code });
  }

  #removeHost(): void {
    clearTimeout(this.#timer);
    this.#unplace?.();
    this.#unplace = undefined;
    this.#host?.remove();
    this.#host = undefined;
  }
}
