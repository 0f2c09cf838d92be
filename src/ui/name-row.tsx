import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Kind } from '../core/mention.ts';
import { text } from '../shared/i18n.ts';
import type { Shades } from '../shared/palette.ts';
import { KindMark } from './kind-mark.tsx';

export interface NameRowProps {
  readonly name: string;
  readonly kind: Kind;
  /** How often the page mentions it. */
  readonly count: number;
  readonly shades?: Shades;
  /** Without it the row has nothing to open and is plain text. */
  readonly onToggle?: (() => void) | undefined;
  readonly open?: boolean;
  /** What an open row shows. */
  readonly children?: ComponentChildren;
}

/** A person or place of a page in a list, with its kind and count; opens where more is known. */
export const NameRow = (props: NameRowProps): JSX.Element => {
  const { name, kind, count, shades, onToggle, open = false, children } = props;
  const below = useId();
  const line = (
    <>
      <KindMark kind={kind} shades={shades} />
      <span class="visually-hidden">{text(kind === 'person' ? 'kindPerson' : 'kindPlace')}: </span>
      <span class="name-row-name" dir="auto">
        {name}
      </span>
      {onToggle ? <span class="name-row-chevron" aria-hidden="true" /> : null}
      <span class="name-row-count" title={text('mentionCount', count)}>
        <span class="visually-hidden">{text('mentionCount', count)}</span>
        <span aria-hidden="true">{count}</span>
      </span>
    </>
  );
  return (
    <li class="name-row">
      {onToggle ? (
        <button
          type="button"
          class="name-row-line name-row-button"
          aria-expanded={open}
          aria-controls={below}
          onClick={onToggle}
        >
          {line}
        </button>
      ) : (
        <div class="name-row-line name-row-unknown">{line}</div>
      )}
      {onToggle ? (
        <div class="name-row-below" id={below} hidden={!open}>
          {open ? children : null}
        </div>
      ) : null}
    </li>
  );
};
