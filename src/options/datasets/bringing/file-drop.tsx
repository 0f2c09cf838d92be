import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../../shared/i18n.ts';
import { FileButton } from './file-button.tsx';
import { droppedFiles } from './file-handles.ts';

/** Takes files that are dropped on it or chosen. */
export const FileDrop = ({
  onFiles,
}: {
  readonly onFiles: (files: readonly File[]) => void;
}): JSX.Element => {
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = event.dataTransfer ? droppedFiles(event.dataTransfer) : [];
        if (files.length > 0) onFiles(files);
      }}
    >
      <p class="drop-title">{text('importDrop')}</p>
      <p class="hint">{text('importFormats')}</p>
      <FileButton label={text('importChoose')} onFiles={onFiles} main />
    </div>
  );
};
