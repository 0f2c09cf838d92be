import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import type { SectionProps } from './change.ts';
import { ColourChoice } from './colour-choice.tsx';
import { Preview } from './preview.tsx';
import { Section } from './section.tsx';
import { StyleChoice } from './style-choice.tsx';

/** How mentions look, shown at once. */
export const AppearanceSection = ({ settings, onChange }: SectionProps): JSX.Element => (
  <Section heading={text('appearanceHeading')} hint={text('appearanceHint')}>
    <Preview settings={settings} />
    <StyleChoice
      chosen={settings.highlightStyle}
      onChoose={(highlightStyle) => onChange({ highlightStyle }, text('styleLegend'))}
    />
    <ColourChoice
      legend={text('personColour')}
      chosen={settings.personColour}
      onChoose={(personColour) => onChange({ personColour }, text('personColour'))}
    />
    <ColourChoice
      legend={text('placeColour')}
      chosen={settings.placeColour}
      onChoose={(placeColour) => onChange({ placeColour }, text('placeColour'))}
    />
  </Section>
);
