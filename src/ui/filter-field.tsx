import type { JSX } from 'preact';

export interface FilterFieldProps {
  /** What it does, for screen readers and as long as nothing is typed. */
  readonly label: string;
  readonly query: string;
  readonly onType: (query: string) => void;
}

/** A small field at the head of a list that leaves of it what matches. Escape empties it. */
export const FilterField = ({ label, query, onType }: FilterFieldProps): JSX.Element => (
  <input
    class="filter-field"
    type="search"
    aria-label={label}
    placeholder={label}
    dir="auto"
    autocomplete="off"
    spellcheck={false}
    value={query}
    onInput={(event) => onType(event.currentTarget.value)}
    onKeyDown={(event) => {
      if (event.key !== 'Escape' || query === '') return;
      // Or it closes the popup, too.
      event.preventDefault();
      onType('');
    }}
  />
);
