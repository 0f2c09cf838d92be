import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tellDatasetsInUse } from '../../../shared/datasets/in-use.ts';
import { changeDataset, deleteDataset } from '../../../shared/datasets/registry.ts';
import type { Dataset, DatasetChoices } from '../../../shared/datasets/schema.ts';
import { interfaceLanguage, text } from '../../../shared/i18n.ts';
import { palette } from '../../../shared/palette.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { formatBytes } from '../../controls/format-bytes.ts';
import { formatCount } from '../../controls/format-count.ts';
import type { Workshop } from '../use-job.ts';
import { languageName } from '../languages.ts';
import { DatasetActions } from './dataset-actions.tsx';
import { DatasetForm } from './dataset-form.tsx';

/** Whether a change makes other names or articles come up than before. */
const usesOtherwise = ({ on, priority, sites }: DatasetChoices): boolean =>
  on !== undefined || priority !== undefined || sites !== undefined;

export interface DatasetRowProps {
  readonly dataset: Dataset;
  readonly workshop: Workshop;
}

/** One dataset of the reader's: what it is, its switch, and more when it is opened. */
export const DatasetRow = ({ dataset, workshop }: DatasetRowProps): JSX.Element => {
  const [failed, setFailed] = useState(false);
  const change = async (choices: DatasetChoices): Promise<void> => {
    const changed = await changeDataset(dataset.id, choices);
    setFailed(!changed.ok);
    // Lists and cards ask for name, licence, language and colour each time: open pages need not be read anew for them.
    if (usesOtherwise(choices)) await tellDatasetsInUse();
  };
  const remove = async (): Promise<void> => {
    const removed = await deleteDataset(dataset.id);
    setFailed(!removed.ok);
    await tellDatasetsInUse();
  };
  const { light, dark } = palette[dataset.colour];
  const date = new Intl.DateTimeFormat(interfaceLanguage().lang, { dateStyle: 'long' }).format(
    dataset.imported,
  );
  return (
    <li class="dataset">
      <div class="dataset-line">
        <span class="choice-swatch" style={{ '--light-shade': light, '--dark-shade': dark }} />
        <div class="dataset-about">
          <p class="dataset-name" dir="auto">
            {dataset.name}
          </p>
          <p class="entry-facts">
            <span>{text('datasetArticles', formatCount(dataset.articles))}</span>
            <span>{text('datasetNames', formatCount(dataset.names))}</span>
            <span>{formatBytes(dataset.bytes)}</span>
            <span>{date}</span>
            <span>{languageName(dataset.language)}</span>
            {dataset.licence === '' ? null : (
              <span>
                <bdi>{dataset.licence}</bdi>
              </span>
            )}
          </p>
        </div>
        <Switch
          bare
          label={text('datasetOn', dataset.name)}
          on={dataset.on}
          onTurn={(on) => void change({ on })}
        />
      </div>
      {failed ? <ErrorState message={text('settingsUnsaved')} /> : null}
      <details class="dataset-more">
        <summary>{text('datasetMore')}</summary>
        <DatasetForm dataset={dataset} onChange={(choices) => void change(choices)} />
        <DatasetActions dataset={dataset} workshop={workshop} onDelete={() => void remove()} />
      </details>
    </li>
  );
};
