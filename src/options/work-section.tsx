import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import { Switch } from '../ui/switch.tsx';
import type { SectionProps } from './change.ts';
import { Section } from './section.tsx';

/** Whether it works at all, and on which kinds. */
export const WorkSection = ({ settings, onChange }: SectionProps): JSX.Element => (
  <Section heading={text('workHeading')}>
    <Switch
      label={text('switchAll')}
      hint={text('switchAllHint')}
      on={settings.enabled}
      onTurn={(enabled) => onChange({ enabled }, text('switchAll'))}
    />
    <Switch
      label={text('people')}
      hint={text('peopleHint')}
      on={settings.showPeople}
      onTurn={(showPeople) => onChange({ showPeople }, text('people'))}
    />
    <Switch
      label={text('places')}
      hint={text('placesHint')}
      on={settings.showPlaces}
      onTurn={(showPlaces) => onChange({ showPlaces }, text('places'))}
    />
  </Section>
);
