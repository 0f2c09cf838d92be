import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import { SearchField } from '../../ui/search-field.tsx';

export interface OptionSearchProps {
  readonly query: string;
  readonly onType: (query: string) => void;
  /** Where the rows are. */
  readonly root: RefObject<HTMLElement | null>;
}

/** The search field of the page. A slash leads into it from anywhere, Enter and the down arrow to what it found. */
export const OptionSearch = ({ query, onType, root }: OptionSearchProps): JSX.Element => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target))
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  const goOn = (): void => {
    const row = root.current?.querySelector<HTMLElement>(
      '[data-section]:not([hidden]) [data-row]:not([hidden])',
    );
    row?.querySelector<HTMLElement>('input, button, a, summary, select')?.focus();
  };
  return (
    <SearchField label={text('optionsSearch')} query={query} onType={onType} onGoOn={goOn} field={field} />
  );
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox], [type=range]), textarea, select');
