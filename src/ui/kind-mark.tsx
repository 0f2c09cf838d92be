import type { JSX } from 'preact';
import type { Kind } from '../core/mention.ts';
import type { Shades } from '../shared/palette.ts';

const outlines: Readonly<Record<Kind, string>> = {
  person: 'M8 1.5a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 0 1 0-6.8ZM1.5 15c0-3.6 2.9-5.4 6.5-5.4s6.5 1.8 6.5 5.4Z',
  place:
    'M8 1a5.2 5.2 0 0 1 5.2 5.2C13.2 9.9 8 15.4 8 15.4S2.8 9.9 2.8 6.2A5.2 5.2 0 0 1 8 1ZM8 4.2a2 2 0 1 0 0 4a2 2 0 0 0 0-4Z',
};

export interface KindMarkProps {
  readonly kind: Kind;
  /** The reader's colour for this kind; without it the mark has the colour of the text. */
  readonly shades?: Shades | undefined;
}

/** A head and shoulders for a person, a pin for a place: told apart by shape, colour only helps. Decorative. */
export const KindMark = ({ kind, shades }: KindMarkProps): JSX.Element => (
  <svg
    class={shades ? 'kind-mark kind-mark-shaded' : 'kind-mark'}
    viewBox="0 0 16 16"
    aria-hidden="true"
    style={shades ? { '--light-shade': shades.light, '--dark-shade': shades.dark } : {}}
  >
    <path d={outlines[kind]} fill="currentColor" fill-rule="evenodd" />
  </svg>
);
