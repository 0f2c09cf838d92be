import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { text, type MessageName } from '../shared/i18n.ts';
import { highlightStyles, type Settings } from '../shared/settings/schema.ts';

type Style = Settings['highlightStyle'];

const labels: Readonly<Record<Style, MessageName>> = {
  underline: 'styleUnderline',
  dotted: 'styleDotted',
  tint: 'styleTint',
};

export interface StyleChoiceProps {
  readonly chosen: Style;
  readonly onChoose: (style: Style) => void;
}

/** One of the ways to mark a mention. */
export const StyleChoice = ({ chosen, onChoose }: StyleChoiceProps): JSX.Element => {
  const group = useId();
  return (
    <fieldset class="choice">
      <legend class="choice-legend">{text('styleLegend')}</legend>
      <div class="choice-items">
        {highlightStyles.map((style) => (
          <label class="choice-item" key={style}>
            <input
              type="radio"
              class="choice-input"
              name={group}
              value={style}
              checked={style === chosen}
              onChange={() => onChoose(style)}
            />
            <span class={`choice-label choice-style-${style}`}>{text(labels[style])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
