import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { palette, type ColourName } from '../../shared/palette.ts';
import { colourNames } from '../../shared/settings/schema.ts';
import { Choice } from '../controls/choice.tsx';
import { colourTexts } from './labels.ts';

export interface ColourChoiceProps {
  readonly legend: string;
  readonly chosen: ColourName;
  readonly onChoose: (colour: ColourName) => void;
}

/** One of the named colours; each carries its name, for those who do not tell them apart. */
export const ColourChoice = ({ legend, chosen, onChoose }: ColourChoiceProps): JSX.Element => (
  <Choice
    legend={legend}
    items={colourNames.map((value) => ({
      value,
      label: text(colourTexts[value]),
      mark: (
        <span
          class="choice-swatch"
          style={{ '--light-shade': palette[value].light, '--dark-shade': palette[value].dark }}
        />
      ),
    }))}
    chosen={chosen}
    onChoose={onChoose}
  />
);
