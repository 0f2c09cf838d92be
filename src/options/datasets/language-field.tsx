import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import { languageChoices } from './languages.ts';

export interface LanguageFieldProps {
  /** A BCP 47 tag. */
  readonly chosen: string;
  readonly onChoose: (language: string) => void;
}

/** The language of a dataset: of those of its articles that do not tell another one. */
export const LanguageField = ({ chosen, onChoose }: LanguageFieldProps): JSX.Element => {
  const id = useId();
  return (
    <div class="text-field">
      <label for={id}>{text('datasetLanguage')}</label>
      <select
        class="field"
        id={id}
        value={chosen}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {languageChoices(chosen).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {text('datasetLanguageHint')}
      </p>
    </div>
  );
};
