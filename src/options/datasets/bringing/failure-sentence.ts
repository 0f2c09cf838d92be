import type { ImportFailure } from '../../../shared/datasets/import-messages.ts';
import { text, type MessageName } from '../../../shared/i18n.ts';

const sentences: Readonly<Record<ImportFailure, MessageName>> = {
  'storage-unavailable': 'datasetsUnavailable',
  'storage-full': 'importStorageFull',
  'nothing-imported': 'importNothing',
  'other-files': 'importOtherFiles',
  'not-found': 'importNotFound',
  damaged: 'importDamaged',
  busy: 'importBusy',
  internal: 'importInternal',
};

/** Why a job in the workshop came to nothing, in one sentence. */
export const failureSentence = (code: ImportFailure): string => text(sentences[code]);
