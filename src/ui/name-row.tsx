import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Kind } from '../core/mention.ts';
import { text } from '../shared/i18n.ts';
import type { Shades } from '../shared/palette.ts';
import { KindMark } from './kind-mark.tsx';
import { Sparkline } from './sparkline.tsx';
import { Stepper, type StepperProps } from './stepper.tsx';

export interface NameRowProps extends Pick<StepperProps, 'name' | 'count' | 'position' | 'onStep'> {
  readonly kind: Kind;
  /** Whether it is someone or somewhere known. */
  readonly known: boolean;
  /** Where the page mentions it, in thousandths of its text. */
  readonly positions: readonly number[];
  readonly shades?: Shades;
  readonly onToggle: () => void;
  readonly open: boolean;
  /** Whether what is chosen elsewhere has to do with it. */
  readonly related?: boolean;
  /** What an open row shows. */
  readonly children?: ComponentChildren;
}

/** A person or place of a page in a list: kind, where and how often it is mentioned, and ways there. Opens on more. */
export const NameRow = (props: NameRowProps): JSX.Element => {
  const { name, kind, known, count, position, positions, onStep, shades, onToggle, open, related, children } =
    props;
  const below = useId();
  const row = useRef<HTMLLIElement>(null);
  // It may have been opened from a map that covers it.
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  return (
    <li class={classes(known, open, related)} ref={row}>
      <div class="name-row-line">
        <button
          type="button"
          class="name-row-button"
          aria-expanded={open}
          aria-controls={below}
          onClick={onToggle}
        >
          <KindMark kind={kind} shades={shades} />
          <span class="visually-hidden">{text(kind === 'person' ? 'kindPerson' : 'kindPlace')}: </span>
          <span class="name-row-name" dir="auto">
            <span class="name-row-words">{name}</span>
          </span>
        </button>
        <Sparkline positions={positions} />
        <Stepper name={name} count={count} position={position} onStep={onStep} />
      </div>
      <div class="name-row-below" id={below} hidden={!open}>
        {open ? children : null}
      </div>
    </li>
  );
};

const classes = (known: boolean, open: boolean, related = false): string =>
  [
    'name-row',
    ...(known ? [] : ['name-row-unknown']),
    ...(open ? ['name-row-selected'] : []),
    ...(related ? ['name-row-related'] : []),
  ].join(' ');
