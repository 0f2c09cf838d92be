import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../../shared/i18n.ts';
import { FileButton } from './file-button.tsx';
import { mayBeRead, openHandles } from './file-handles.ts';

export interface ResumeButtonProps {
  readonly name: string;
  /** What the files of the import are opened by; undefined where they are to be chosen again. */
  readonly handles: readonly FileSystemFileHandle[] | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Goes on with an import: at once where its files can be opened, else when the reader has chosen them again. */
export const ResumeButton = ({ name, handles, onFiles }: ResumeButtonProps): JSX.Element => {
  const [isRefused, setRefused] = useState(false);
  if (!handles || isRefused) {
    return (
      <>
        {isRefused ? (
          <p class="hint" role="status">
            {text('importResumeRefused')}
          </p>
        ) : null}
        <FileButton label={text('importResume')} name={text('importResumeNamed', name)} onFiles={onFiles} />
      </>
    );
  }
  const resume = async (): Promise<void> => {
    try {
      if (await mayBeRead(handles)) onFiles(await openHandles(handles));
      else setRefused(true);
    } catch {
      // Moved, renamed or deleted.
      setRefused(true);
    }
  };
  return (
    <button
      type="button"
      class="button"
      aria-label={text('importResumeNamed', name)}
      onClick={() => void resume()}
    >
      {text('importResumeNow')}
    </button>
  );
};
