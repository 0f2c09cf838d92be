import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { cardTriggers } from '../../shared/settings/schema.ts';
import type { SectionProps } from '../change.ts';
import { Choice } from '../controls/choice.tsx';
import { Slider } from '../controls/slider.tsx';
import { Row } from '../layout/row.tsx';
import { Section } from '../layout/section.tsx';
import { formatSeconds } from '../controls/format-seconds.ts';
import { triggerNames } from './labels.ts';

/** Milliseconds; longer waits are possible in storage, but nobody wants them. */
const longest = 1500;
const step = 50;

/** When the card of a mention opens. */
export const CardSection = ({ settings, onChange }: SectionProps): JSX.Element => (
  <Section id="card" hint={text('cardHint')}>
    <Row words={text('cardWords')}>
      <Choice
        legend={text('triggerLegend')}
        hint={text('triggerHint')}
        items={cardTriggers.map((value) => ({ value, label: text(triggerNames[value]) }))}
        chosen={settings.cardTrigger}
        onChoose={(cardTrigger) => onChange({ cardTrigger }, text('triggerLegend'))}
      />
    </Row>
    <Row words={text('cardWords')}>
      <Slider
        label={text('cardDelay')}
        value={settings.cardDelay}
        max={longest}
        step={step}
        spoken={(delay) => (delay === 0 ? text('cardDelayNone') : formatSeconds(delay))}
        onSet={(cardDelay) => onChange({ cardDelay }, text('cardDelay'))}
      />
    </Row>
  </Section>
);
