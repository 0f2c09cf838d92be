import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { text, type MessageName } from '../shared/i18n.ts';
import { palette, type ColourName } from '../shared/palette.ts';
import { colourNames } from '../shared/settings/schema.ts';

const labels: Readonly<Record<ColourName, MessageName>> = {
  blue: 'colourBlue',
  teal: 'colourTeal',
  green: 'colourGreen',
  orange: 'colourOrange',
  red: 'colourRed',
  purple: 'colourPurple',
  grey: 'colourGrey',
};

export interface ColourChoiceProps {
  readonly legend: string;
  readonly chosen: ColourName;
  readonly onChoose: (colour: ColourName) => void;
}

/** One of the named colours; each carries its name, for those who do not tell them apart. */
export const ColourChoice = ({ legend, chosen, onChoose }: ColourChoiceProps): JSX.Element => {
  const group = useId();
  return (
    <fieldset class="choice">
      <legend class="choice-legend">{legend}</legend>
      <div class="choice-items">
        {colourNames.map((colour) => (
          <label class="choice-item" key={colour}>
            <input
              type="radio"
              class="choice-input"
              name={group}
              value={colour}
              checked={colour === chosen}
              onChange={() => onChoose(colour)}
            />
            <span
              class="choice-swatch"
              style={{ '--light-shade': palette[colour].light, '--dark-shade': palette[colour].dark }}
            />
            <span class="choice-label">{text(labels[colour])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
