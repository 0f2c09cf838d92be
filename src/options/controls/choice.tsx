import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** One value that can be chosen, and how it is shown. */
export interface ChoiceItem<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A picture before the label. */
  readonly mark?: ComponentChildren;
  /** A class of the label. */
  readonly look?: string;
}

export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly items: readonly ChoiceItem<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all in sight. */
export const Choice = <Value extends string>(props: ChoiceProps<Value>): JSX.Element => {
  const { legend, hint, items, chosen, onChoose } = props;
  const group = useId();
  return (
    <fieldset class="choice" aria-describedby={hint === undefined ? undefined : `${group}-hint`}>
      <legend class="choice-legend">{legend}</legend>
      {hint === undefined ? null : (
        <p class="hint choice-hint" id={`${group}-hint`}>
          {hint}
        </p>
      )}
      <div class="choice-items">
        {items.map(({ value, label, mark, look }) => (
          <label class="choice-item" key={value}>
            <input
              type="radio"
              class="choice-input"
              name={group}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {mark}
            <span class={look === undefined ? 'choice-label' : `choice-label ${look}`}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
