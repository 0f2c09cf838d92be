import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { text } from '../shared/i18n.ts';
import { withSite } from '../shared/settings/sites.ts';
import type { SectionProps } from './change.ts';
import { Section } from './section.tsx';
import { SiteForm } from './site-form.tsx';
import { SiteList } from './site-list.tsx';

/** The sites on which nothing is done. */
export const SitesSection = ({ settings, onChange }: SectionProps): JSX.Element => {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Section heading={text('sitesHeading')} hint={text('sitesHint')}>
      <SiteForm
        field={field}
        settings={settings}
        onAdd={(site) => onChange(withSite(settings, site, false), site)}
      />
      <SiteList
        sites={settings.sitesOff}
        onRemove={(site) => {
          onChange({ sitesOff: settings.sitesOff.filter((other) => other !== site) }, site);
          // The button that had the focus goes.
          field.current?.focus();
        }}
      />
    </Section>
  );
};
