import type { ImportEvent, ImportFailure } from '../../shared/datasets/import-messages.ts';

/** The event of a job that has failed. `detail` is for the developer's console. */
export const failed = (code: ImportFailure, detail: string): Extract<ImportEvent, { event: 'failed' }> => ({
  event: 'failed',
  code,
  detail,
});
