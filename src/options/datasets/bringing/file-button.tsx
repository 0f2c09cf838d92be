import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { pickFiles } from './pick-files.ts';

export interface FileButtonProps {
  readonly label: string;
  /** The same for screen readers, where it names what it is about. */
  readonly name?: string;
  readonly main?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that has the reader choose one or more files. */
export const FileButton = ({ label, name, main = false, onFiles }: FileButtonProps): JSX.Element => {
  const field = useRef<HTMLInputElement>(null);
  const pick = async (): Promise<void> => {
    const files = await pickFiles();
    if (!files) field.current?.click();
    else if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <button
        type="button"
        class={main ? 'button button-main' : 'button'}
        aria-label={name}
        onClick={() => void pick()}
      >
        {label}
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={name ?? label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same files can be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
};
