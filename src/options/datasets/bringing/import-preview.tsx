import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { defaultLanguage, type Dataset, type ImportChoices } from '../../../shared/datasets/schema.ts';
import { text } from '../../../shared/i18n.ts';
import { Spinner } from '../../../ui/spinner.tsx';
import type { Job } from '../job.ts';
import type { Workshop } from '../use-job.ts';
import { ColumnsForm } from './columns-form.tsx';
import { ImportForm } from './import-form.tsx';
import { PreviewArticles } from './preview-articles.tsx';
import { PreviewFiles } from './preview-files.tsx';
import { ProblemList } from './problem-list.tsx';
import { useRememberedColumns } from './use-remembered-columns.ts';

export interface ImportPreviewProps {
  readonly job: Extract<Job, { readonly step: 'preview' }>;
  readonly workshop: Workshop;
  readonly datasets: readonly Dataset[];
}

/** What files hold, before any of it is stored: how the first articles will look, and what will be left out. */
export const ImportPreview = ({ job, workshop, datasets }: ImportPreviewProps): JSX.Element => {
  const { files, choices, preview } = job;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const lookAgain = (changed: Partial<ImportChoices>): void =>
    workshop.look(files, { ...choices, ...changed });
  const { remember } = useRememberedColumns(job, lookAgain);
  const replaced = datasets.find(({ id }) => id === choices.replaces);
  const language = choices.language ?? preview?.language ?? defaultLanguage;
  const canStart = preview !== undefined && preview.articles.length > 0 && choices.name.trim() !== '';
  return (
    <div class="job">
      <h3 class="job-title" ref={heading} tabIndex={-1}>
        {replaced ? text('previewUpdateHeading', replaced.name) : text('previewHeading')}
      </h3>
      <ImportForm choices={choices} language={language} onChange={lookAgain} />
      {preview ? (
        <>
          <PreviewFiles files={preview.files} />
          <ColumnsForm
            files={preview.files}
            onChange={(headings, columns) => {
              remember(headings, columns);
              lookAgain({ columns });
            }}
          />
          <PreviewArticles articles={preview.articles} complete={preview.complete} />
          {preview.problems.length > 0 ? <h4 class="row-heading">{text('previewProblems')}</h4> : null}
          <ProblemList problems={preview.problems} />
        </>
      ) : (
        <Spinner label={text('previewWaiting')} />
      )}
      <div class="row-buttons">
        <button
          type="button"
          class="button button-main"
          disabled={!canStart}
          onClick={() => workshop.start(files, { ...choices, language })}
        >
          {text(replaced ? 'importUpdate' : 'importStart')}
        </button>
        <button type="button" class="button" onClick={workshop.close}>
          {text('cancel')}
        </button>
      </div>
    </div>
  );
};
