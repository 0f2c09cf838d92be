import type { JSX, RefObject } from 'preact';

interface MoreBelowProps {
  readonly frame: RefObject<HTMLElement | null>;
}

/** Says that the card goes on below, and goes there. For eyes and pointers: keys and screen readers need no telling. */
export const MoreBelow = ({ frame }: MoreBelowProps): JSX.Element => (
  <button
    type="button"
    class="more-below"
    tabIndex={-1}
    aria-hidden="true"
    onClick={() => frame.current?.scrollBy({ top: frame.current.clientHeight / 2, behavior: 'smooth' })}
  >
    <svg viewBox="0 0 16 16">
      <path d="M4 6.5 8 10.5 12 6.5" />
    </svg>
  </button>
);
