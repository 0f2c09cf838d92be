import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { priorities, type Dataset, type DatasetChoices } from '../../../shared/datasets/schema.ts';
import { text, type MessageName } from '../../../shared/i18n.ts';
import { Choice } from '../../controls/choice.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { ColourChoice } from '../../highlights/colour-choice.tsx';
import { LanguageField } from '../language-field.tsx';
import { readSites } from '../../sites/read-sites.ts';

export interface DatasetFormProps {
  readonly dataset: Dataset;
  readonly onChange: (choices: DatasetChoices) => void;
}

const priorityNames: Readonly<Record<Dataset['priority'], MessageName>> = {
  high: 'priorityHigh',
  normal: 'priorityNormal',
  low: 'priorityLow',
};

/** What the reader may change of a dataset. */
export const DatasetForm = ({ dataset, onChange }: DatasetFormProps): JSX.Element => {
  const [wrongSite, setWrongSite] = useState<string>();
  const setSites = (typed: string): void => {
    const { sites, wrong } = readSites(typed);
    setWrongSite(wrong);
    if (wrong === undefined) onChange({ sites });
  };
  return (
    <div class="form">
      <TextField
        label={text('datasetName')}
        value={dataset.name}
        longest={200}
        onSet={(name) => (name === '' ? undefined : onChange({ name }))}
      />
      <TextField
        label={text('datasetLicence')}
        value={dataset.licence}
        longest={200}
        onSet={(licence) => onChange({ licence })}
      />
      <LanguageField chosen={dataset.language} onChoose={(language) => onChange({ language })} />
      <ColourChoice
        legend={text('datasetColour')}
        chosen={dataset.colour}
        onChoose={(colour) => onChange({ colour })}
      />
      <Choice
        legend={text('priorityLegend')}
        items={priorities.map((value) => ({ value, label: text(priorityNames[value]) }))}
        chosen={dataset.priority}
        onChoose={(priority) => onChange({ priority })}
      />
      <TextField
        label={text('datasetSites')}
        hint={text('datasetSitesHint')}
        value={dataset.sites.join(' ')}
        longest={4000}
        problem={wrongSite === undefined ? undefined : text('datasetSitesWrong', wrongSite)}
        onSet={setSites}
      />
    </div>
  );
};
