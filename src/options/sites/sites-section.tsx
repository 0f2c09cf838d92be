import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { text } from '../../shared/i18n.ts';
import { siteModes } from '../../shared/settings/schema.ts';
import { withoutSite } from '../../shared/settings/sites.ts';
import type { SectionProps } from '../change.ts';
import { Choice } from '../controls/choice.tsx';
import { Row } from '../layout/row.tsx';
import { Section } from '../layout/section.tsx';
import { modeNames } from './labels.ts';
import { listedSite } from './listed-site.ts';
import { SiteAccess } from './site-access.tsx';
import { SiteForm } from './site-form.tsx';
import { SiteList } from './site-list.tsx';

/** Where Backstory works. */
export const SitesSection = ({ settings, onChange }: SectionProps): JSX.Element => {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Section id="sites">
      <Row words={text('sitesWords')}>
        <Choice
          legend={text('siteModeLegend')}
          items={siteModes.map((value) => ({ value, label: text(modeNames[value]) }))}
          chosen={settings.siteMode}
          onChoose={(siteMode) => onChange({ siteMode }, text('siteModeLegend'))}
        />
      </Row>
      <Row words={text('sitesWords')}>
        <SiteForm
          field={field}
          settings={settings}
          onAdd={(site) => onChange(listedSite(settings, site, settings.siteMode === 'only'), site)}
        />
        <p class="hint">{text('sitesHint')}</p>
        <SiteList
          settings={settings}
          onTurn={(site, on) => onChange(listedSite(settings, site, on), text('switchSite', site))}
          onRemove={(site) => {
            onChange(withoutSite(settings, site), site);
            // The button that had the focus goes.
            field.current?.focus();
          }}
        />
      </Row>
      <Row words={text('siteAccessWords')}>
        <SiteAccess />
      </Row>
    </Section>
  );
};
