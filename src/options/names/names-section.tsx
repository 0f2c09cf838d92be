import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { Switch } from '../../ui/switch.tsx';
import type { SectionProps } from '../change.ts';
import { formatPercent } from '../controls/format-percent.ts';
import { Slider } from '../controls/slider.tsx';
import { Row } from '../layout/row.tsx';
import { Section } from '../layout/section.tsx';
import { CorrectionsList } from './corrections-list.tsx';

/** What is looked for, how sure of it Backstory must be, and what the reader has corrected. */
export const NamesSection = ({ settings, onChange }: SectionProps): JSX.Element => (
  <Section id="names">
    <Row words={text('kindsWords')}>
      <Switch
        label={text('people')}
        hint={text('peopleHint')}
        on={settings.showPeople}
        onTurn={(showPeople) => onChange({ showPeople }, text('people'))}
      />
    </Row>
    <Row words={text('kindsWords')}>
      <Switch
        label={text('places')}
        hint={text('placesHint')}
        on={settings.showPlaces}
        onTurn={(showPlaces) => onChange({ showPlaces }, text('places'))}
      />
    </Row>
    <Row words={text('certaintyWords')}>
      <Slider
        label={text('leastConfidence')}
        hint={text('leastConfidenceHint')}
        value={settings.leastConfidence}
        max={95}
        step={5}
        spoken={(percent) => (percent === 0 ? text('leastConfidenceNone') : formatPercent(percent))}
        onSet={(leastConfidence) => onChange({ leastConfidence }, text('leastConfidence'))}
      />
    </Row>
    <Row words={text('correctionsWords')}>
      <h3 class="row-heading">{text('correctionsHeading')}</h3>
      <p class="hint">{text('correctionsHint')}</p>
      <CorrectionsList />
    </Row>
  </Section>
);
