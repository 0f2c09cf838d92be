import { useEffect } from 'preact/hooks';
import type { Columns, ImportChoices } from '../../../shared/datasets/schema.ts';
import type { Job } from '../job.ts';
import { recallColumns, rememberColumns } from './remembered-columns.ts';

/** Has tables read as such tables were before, and remembers what the reader changes. */
export const useRememberedColumns = (
  { choices, preview }: Extract<Job, { readonly step: 'preview' }>,
  lookAgain: (changed: Partial<ImportChoices>) => void,
): { readonly remember: (headings: readonly string[], columns: Columns) => void } => {
  useEffect(() => {
    if (!preview || choices.columns) return undefined;
    const headings = [...new Set(preview.files.flatMap((file) => file.headings ?? []))];
    if (headings.length === 0) return undefined;
    let stopped = false;
    const recall = async (): Promise<void> => {
      const columns = await recallColumns(headings);
      if (columns && !stopped) lookAgain({ columns });
    };
    void recall();
    return () => {
      stopped = true;
    };
  }, [preview, choices.columns]);
  return { remember: (headings, columns) => void rememberColumns(headings, columns) };
};
