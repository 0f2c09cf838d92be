import type { JSX, RefObject } from 'preact';
import { createRef } from 'preact';
import type { Kind } from '../core/mention.ts';
import { interfaceLanguage, text } from '../shared/i18n.ts';
import type { Shades } from '../shared/palette.ts';
import type { Settings } from '../shared/settings/schema.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { containerFor, type CardAnchor } from './anchor.ts';
import { CardHost } from './host.ts';
import { keepPlaced } from './place.ts';

/** A highlight that a reader has walked to. */
export interface Stop {
  readonly name: string;
  readonly kind: Kind;
  readonly shades: Shades;
  /** Which of the page's highlights it is, counted from 1, of how many. */
  readonly position: number;
  readonly count: number;
}

/** Milliseconds after which a screen reader has noticed that there is a place for announcements. */
const noticed = 60;

/** What is shown and said at a highlight that a reader has walked to by keyboard, until the card opens or they go on. */
export class Peek {
  #host: CardHost | undefined;
  #unplace: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get isOpen(): boolean {
    return this.#host !== undefined;
  }

  /** Shows one in place of any other. `outOfView`: the page was scrolled away from it. */
  open(stop: Stop, anchor: CardAnchor, theme: Settings['theme'], outOfView: () => void): void {
    this.#unplace?.();
    clearTimeout(this.#timer);
    const frame = createRef<HTMLDivElement>();
    // The same host as before, if it is in the right place: what is new in it is announced at once.
    if (this.#host?.container !== containerFor(anchor)) this.close();
    const isNew = !this.#host;
    const host = (this.#host ??= new CardHost(containerFor(anchor), theme));
    const show = (announced: boolean): void =>
      host.show(<PeekView stop={stop} frame={frame} announced={announced} />);
    show(!isNew);
    if (isNew) this.#timer = setTimeout(() => show(true), noticed);
    if (frame.current) this.#unplace = keepPlaced(anchor, frame.current, outOfView);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#unplace?.();
    this.#unplace = undefined;
    this.#host?.remove();
    this.#host = undefined;
  }
}

interface PeekViewProps {
  readonly stop: Stop;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly announced: boolean;
}

const PeekView = ({ stop, frame, announced }: PeekViewProps): JSX.Element => {
  const { name, kind, shades, position, count } = stop;
  const kindText = text(kind === 'person' ? 'kindPerson' : 'kindPlace');
  const { lang, dir } = interfaceLanguage();
  return (
    <div class="card peek" ref={frame} lang={lang} dir={dir}>
      <p class="visually-hidden" role="status">
        {announced ? text('peekAnnouncement', name, kindText, position, count) : ''}
      </p>
      <div class="peek-line" aria-hidden="true">
        <KindMark kind={kind} shades={shades} />
        <bdi class="peek-name">{name}</bdi>
        <span class="peek-count">{text('peekCount', position, count)}</span>
        <kbd class="peek-key">{text('peekKey')}</kbd>
      </div>
    </div>
  );
};
