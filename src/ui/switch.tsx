import type { JSX } from 'preact';

export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  /** One more sentence under the label. */
  readonly hint?: string;
  /** A quiet label close to the control, for a switch at the end of a line. */
  readonly compact?: boolean;
  /** For a switch that stands beside what it is for: the label is there for screen readers only. */
  readonly bare?: boolean;
}

/** A labelled on/off control, a checkbox underneath: the whole row is its target. */
export const Switch = (props: SwitchProps): JSX.Element => {
  const { label, on, onTurn, hint, compact = false, bare = false } = props;
  return (
    <label class={compact ? 'switch switch-compact' : 'switch'}>
      <span class={bare ? 'visually-hidden' : 'switch-label'}>
        {label}
        {hint === undefined ? null : <span class="switch-hint">{hint}</span>}
      </span>
      <input
        class="switch-control"
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
    </label>
  );
};
