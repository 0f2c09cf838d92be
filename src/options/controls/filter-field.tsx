import type { JSX } from 'preact';

export interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
}

/** Narrows the list below it to what holds the typed words. */
export const FilterField = ({ label, value, onType }: FilterFieldProps): JSX.Element => (
  <input
    class="field"
    type="search"
    aria-label={label}
    placeholder={label}
    dir="auto"
    autocomplete="off"
    spellcheck={false}
    value={value}
    onInput={(event) => onType(event.currentTarget.value)}
  />
);
