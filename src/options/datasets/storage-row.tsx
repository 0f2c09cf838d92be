import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Dataset } from '../../shared/datasets/schema.ts';
import { keepStorage, storageRoom, type StorageRoom } from '../../shared/datasets/storage-room.ts';
import { text } from '../../shared/i18n.ts';
import { formatBytes } from '../controls/format-bytes.ts';

/** How much room datasets take and have, and whether the browser may drop them. */
export const StorageRow = ({ datasets }: { readonly datasets: readonly Dataset[] }): JSX.Element => {
  const [room, setRoom] = useState<StorageRoom>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void storageRoom().then(setRoom);
  }, [datasets]);
  const keep = async (): Promise<void> => {
    setRefused(!(await keepStorage()));
    setRoom(await storageRoom());
  };
  return (
    <>
      <h3 class="row-heading">{text('storageHeading')}</h3>
      {room ? (
        <p>{text('storageRoom', formatBytes(room.used), formatBytes(room.left))}</p>
      ) : (
        <p class="hint">{text('storageUnknown')}</p>
      )}
      {room?.persistent ? (
        <p class="hint" role="status">
          {text('storageKept')}
        </p>
      ) : (
        <div class="row-line">
          <p class="hint" role="status">
            {text(refused ? 'storageKeepRefused' : 'storageKeepHint')}
          </p>
          <button type="button" class="button" onClick={() => void keep()}>
            {text('storageKeep')}
          </button>
        </div>
      )}
    </>
  );
};
