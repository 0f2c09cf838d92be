import type { JSX } from 'preact';
import type { Dataset } from '../../../shared/datasets/schema.ts';
import { text } from '../../../shared/i18n.ts';
import type { Workshop } from '../use-job.ts';
import { DatasetRow } from './dataset-row.tsx';

export interface DatasetListProps {
  readonly datasets: readonly Dataset[];
  readonly workshop: Workshop;
}

/** The bundled dataset and those that the reader has brought. */
export const DatasetList = ({ datasets, workshop }: DatasetListProps): JSX.Element => (
  <ul class="datasets">
    <li class="dataset">
      <p class="dataset-name">{text('datasetBundled')}</p>
      <p class="hint">{text('datasetBundledHint')}</p>
    </li>
    {datasets.map((dataset) => (
      <DatasetRow key={dataset.id} dataset={dataset} workshop={workshop} />
    ))}
  </ul>
);
