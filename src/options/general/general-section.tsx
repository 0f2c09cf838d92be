import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import { themes } from '../../shared/settings/schema.ts';
import { Switch } from '../../ui/switch.tsx';
import type { SectionProps } from '../change.ts';
import { Choice } from '../controls/choice.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { Row } from '../layout/row.tsx';
import { Section } from '../layout/section.tsx';
import { themeNames } from './labels.ts';

export interface GeneralSectionProps extends SectionProps {
  readonly onReset: () => void;
}

/** Whether it works at all, how its own pages look, and the way back to how all was at first. */
export const GeneralSection = ({ settings, onChange, onReset }: GeneralSectionProps): JSX.Element => (
  <Section id="general">
    <Row words={text('switchWords')}>
      <Switch
        label={text('switchAll')}
        hint={text('switchAllHint')}
        on={settings.enabled}
        onTurn={(enabled) => onChange({ enabled }, text('switchAll'))}
      />
    </Row>
    <Row words={text('themeWords')}>
      <Choice
        legend={text('themeLegend')}
        hint={text('themeHint')}
        items={themes.map((value) => ({ value, label: text(themeNames[value]) }))}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme }, text('themeLegend'))}
      />
    </Row>
    <Row words={text('resetWords')}>
      <div class="row-line">
        <div>
          <p>{text('resetHeading')}</p>
          <p class="hint">{text('resetHint')}</p>
        </div>
        <Confirm
          ask={text('resetAsk')}
          question={text('resetConfirm')}
          doIt={text('resetDo')}
          onConfirm={onReset}
        >
          <p>{text('resetConfirmHint')}</p>
        </Confirm>
      </div>
    </Row>
  </Section>
);
