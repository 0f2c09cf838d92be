import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { highlightRanges, highlightStyles } from '../../shared/settings/schema.ts';
import { Switch } from '../../ui/switch.tsx';
import type { SectionProps } from '../change.ts';
import { Choice } from '../controls/choice.tsx';
import { formatPercent } from '../controls/format-percent.ts';
import { Slider } from '../controls/slider.tsx';
import { Row } from '../layout/row.tsx';
import { Section } from '../layout/section.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { rangeNames, styleNames } from './labels.ts';
import { Preview } from './preview.tsx';

/** Which mentions are marked and how, shown at once. */
export const HighlightsSection = ({ settings, onChange }: SectionProps): JSX.Element => (
  <Section id="highlights" hint={text('highlightsHint')}>
    <Row words={text('highlightWords')}>
      <Preview settings={settings} />
    </Row>
    <Row words={text('highlightWords')}>
      <Choice
        legend={text('rangeLegend')}
        hint={text('rangeHint')}
        items={highlightRanges.map((value) => ({ value, label: text(rangeNames[value]) }))}
        chosen={settings.highlightRange}
        onChoose={(highlightRange) => onChange({ highlightRange }, text('rangeLegend'))}
      />
    </Row>
    <Row words={text('highlightWords')}>
      <Choice
        legend={text('styleLegend')}
        items={highlightStyles.map((value) => ({
          value,
          label: text(styleNames[value]),
          look: `choice-style-${value}`,
        }))}
        chosen={settings.highlightStyle}
        onChoose={(highlightStyle) => onChange({ highlightStyle }, text('styleLegend'))}
      />
    </Row>
    <Row words={text('highlightWords')}>
      <ColourChoice
        legend={text('personColour')}
        chosen={settings.personColour}
        onChoose={(personColour) => onChange({ personColour }, text('personColour'))}
      />
    </Row>
    <Row words={text('highlightWords')}>
      <ColourChoice
        legend={text('placeColour')}
        chosen={settings.placeColour}
        onChoose={(placeColour) => onChange({ placeColour }, text('placeColour'))}
      />
    </Row>
    <Row words={text('certaintyWords')}>
      <Switch
        label={text('unknownNames')}
        hint={text('unknownNamesHint')}
        on={settings.showUnknown}
        onTurn={(showUnknown) => onChange({ showUnknown }, text('unknownNames'))}
      />
    </Row>
    <Row words={text('certaintyWords')}>
      <Slider
        label={text('certainFrom')}
        hint={text('certainFromHint')}
        value={settings.certainFrom}
        max={95}
        step={5}
        spoken={(percent) => (percent === 0 ? text('certainFromNone') : formatPercent(percent))}
        onSet={(certainFrom) => onChange({ certainFrom }, text('certainFrom'))}
      />
    </Row>
  </Section>
);
