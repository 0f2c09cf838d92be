import type { JSX, RefObject } from 'preact';
import { text } from '../shared/i18n.ts';

export interface SearchFieldProps {
  /** What it searches, if not the articles. */
  readonly label?: string;
  readonly query: string;
  readonly onType: (query: string) => void;
  /** Enter and the down arrow lead on to the results. */
  readonly onGoOn: () => void;
  /** The reader is about to type. */
  readonly onArrive?: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Where to type what to search the articles for. Escape and a button empty it. */
export const SearchField = (props: SearchFieldProps): JSX.Element => {
  const { label = text('searchLabel'), query, onType, onGoOn, onArrive, field } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && query !== '') onType('');
    else if (event.key === 'ArrowDown') onGoOn();
    else return;
    // Or Escape closes the popup, too, and the arrow scrolls.
    event.preventDefault();
  };
  return (
    <form
      class="search-field"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onGoOn();
      }}
    >
      <svg class="search-field-mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2ZM10.8 10.8 14.5 14.5" />
      </svg>
      <input
        ref={field}
        class="search-field-input"
        type="search"
        aria-label={label}
        placeholder={label}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={onArrive}
      />
      {query === '' ? null : (
        <button
          type="button"
          class="search-field-clear"
          aria-label={text('searchClear')}
          onClick={() => {
            onType('');
            field.current?.focus();
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
    </form>
  );
};
