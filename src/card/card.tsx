import { createRef } from 'preact';
import { success, type FailureCode, type Result } from '../shared/result.ts';
import type { EntityBrief } from '../shared/schemas.ts';
import { askBackground } from '../shared/send.ts';
import { containerFor, type CardAnchor } from './anchor.ts';
import { CardView } from './card-view.tsx';
import { correctionOf, type Choice, type MadeCorrection } from './corrections/choice.ts';
import { focusedElement, leavesByTab } from './focus.ts';
import { CardHost } from './host.ts';
import { keepPlaced } from './place.ts';
import type { CardState, CardSubject } from './subject.ts';

/** Milliseconds that an answer may take before the card opens without it. */
const patience = 150;

/** Who opened the card and is told what becomes of it. */
export interface CardListener {
  /** The card is closed, by whomever. */
  readonly closed: () => void;
  readonly failed: (code: FailureCode) => void;
}

/** The card on a page: at most one is open. */
export class Card {
  readonly #listener: CardListener;
  #host: CardHost | undefined;
  #unplace: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #subject: CardSubject | undefined;
  #anchor: CardAnchor | undefined;
  #frame = createRef<HTMLElement>();
  /** What the open card shows. */
  #shown: CardState = { phase: 'loading' };
  /** What the reader has corrected on this card. */
  #made: MadeCorrection | undefined;
  /** Set while the card should take, or has taken, the focus: what had it before. */
  #focus: { readonly before: HTMLElement | undefined } | undefined;

  constructor(listener: CardListener) {
    this.#listener = listener;
  }

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
    this.#made = undefined;
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
    this.#listener.closed();
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
    this.#listener.failed(result.failure.code);
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
    this.#shown = state;
    this.#host ??= this.#mount(subject, anchor);
    this.#host.show(
      <CardView
        subject={subject}
        state={{ ...state, made: this.#made }}
        frame={this.#frame}
        actions={{
          openArticle: (id) => void this.#leave(subject, state, askBackground('openArticle', { id })),
          openMore: () =>
            void this.#leave(subject, state, askBackground('openMore', { entity: subject.entity })),
          openSearch: () =>
            void this.#leave(subject, state, askBackground('openSearch', { query: subject.surface })),
          retry: () => this.#load(subject),
          correct: (choice, everywhere) => void this.#correct(choice, everywhere),
          undo: () => void this.#undo(),
        }}
      />,
    );
    const frame = this.#frame.current;
    if (!isNew || !frame) return;
    this.#unplace = keepPlaced(anchor, frame, () => {
      if (this.#frame.current === frame) this.close();
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

  /** Closes when what opens elsewhere has opened. */
  async #leave(subject: CardSubject, state: CardState, opening: Promise<Result<null>>): Promise<void> {
    const result = await opening;
    if (this.#subject !== subject || state.phase !== 'ready') return;
    if (result.ok) {
      this.close();
      return;
    }
    this.#listener.failed(result.failure.code);
    this.#show(subject, { ...state, notDone: result.failure.code });
  }

  /** Remembers what the reader says of the mention, in place of what they have just said of it on this card. */
  async #correct(choice: Choice, everywhere: boolean): Promise<void> {
    const { before, id } = this.#made ?? { before: this.#subject, id: undefined };
    if (!before) return;
    const correction = correctionOf(before, choice, everywhere);
    await this.#change(async () => {
      const replaced = id === undefined ? {} : { replaced: id };
      const made = await askBackground('addCorrection', { correction, ...replaced });
      if (!made.ok) return made;
      this.#made = { id: made.value.id, choice, everywhere, before };
      return success(choice.instead ? correctedSubject(before, choice.instead) : before);
    });
  }

  async #undo(): Promise<void> {
    const made = this.#made;
    if (!made) return;
    await this.#change(async () => {
      const removed = await askBackground('removeCorrection', { id: made.id });
      if (!removed.ok) return removed;
      this.#made = undefined;
      this.#frame.current?.focus();
      return success(made.before);
    });
  }

  /** Stores a change and shows what the card is about after it, or why it could not be stored. */
  async #change(change: () => Promise<Result<CardSubject>>): Promise<void> {
    const asked = this.#subject;
    const changed = await change();
    if (!changed.ok) this.#listener.failed(changed.failure.code);
    if (this.#subject !== asked || !asked) return;
    if (changed.ok) {
      this.#subject = changed.value;
      this.#load(changed.value);
      return;
    }
    const unsaved = { code: changed.failure.code, retry: () => void this.#change(change) };
    this.#show(asked, { ...this.#shown, unsaved });
  }

  #removeHost(): void {
    clearTimeout(this.#timer);
    this.#unplace?.();
    this.#unplace = undefined;
    this.#host?.remove();
    this.#host = undefined;
  }
}

/** The same mention, taken to mean another entity. */
const correctedSubject = (subject: CardSubject, { id, name, kind }: EntityBrief): CardSubject => ({
  ...subject,
  entity: id,
  name,
  kind,
  otherNames: [],
});
