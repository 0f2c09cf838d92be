import type { JSX } from 'preact';
import type { ImportChoices } from '../../../shared/datasets/schema.ts';
import { text } from '../../../shared/i18n.ts';
import { TextField } from '../../controls/text-field.tsx';
import { ColourChoice } from '../../highlights/colour-choice.tsx';
import { LanguageField } from '../language-field.tsx';

export interface ImportFormProps {
  readonly choices: ImportChoices;
  /** The one chosen, or found in the files. */
  readonly language: string;
  readonly onChange: (changed: Partial<ImportChoices>) => void;
}

/** What the reader says of a dataset that is to come in. */
export const ImportForm = ({ choices, language, onChange }: ImportFormProps): JSX.Element => (
  <div class="form">
    <TextField
      label={text('datasetName')}
      value={choices.name}
      longest={200}
      onSet={(name) => onChange({ name })}
    />
    <TextField
      label={text('datasetLicence')}
      hint={text('datasetLicenceHint')}
      value={choices.licence}
      longest={200}
      onSet={(licence) => onChange({ licence })}
    />
    <LanguageField chosen={language} onChoose={(chosen) => onChange({ language: chosen })} />
    {choices.replaces === undefined ? (
      <ColourChoice
        legend={text('datasetColour')}
        chosen={choices.colour}
        onChoose={(colour) => onChange({ colour })}
      />
    ) : null}
  </div>
);
