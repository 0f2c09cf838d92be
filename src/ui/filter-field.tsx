import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';

export interface FilterFieldProps {
  readonly query: string;
  readonly onType: (query: string) => void;
}

/** A small field at the head of a list that leaves of it what matches. Escape empties it. */
export const FilterField = ({ query, onType }: FilterFieldProps): JSX.Element => (
  <input
    class="filter-field"
    type="search"
    aria-label={text('filterNames')}
    placeholder={text('filterNames')}
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
