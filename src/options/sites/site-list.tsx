import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { Switch } from '../../ui/switch.tsx';

export interface SiteListProps {
  readonly settings: Settings;
  readonly onTurn: (site: string, on: boolean) => void;
  readonly onRemove: (site: string) => void;
}

/** The sites that differ from the rest, each with its switch and a button that takes it off the list. */
export const SiteList = ({ settings, onTurn, onRemove }: SiteListProps): JSX.Element => {
  const { siteMode, sitesOff, sitesOn } = settings;
  const sites = [...new Set([...sitesOff, ...sitesOn])].sort();
  if (sites.length === 0)
    return <p class="hint">{text(siteMode === 'only' ? 'sitesNoneOn' : 'sitesNone')}</p>;
  return (
    <ul class="entries">
      {sites.map((site) => (
        <li class="entry" key={site}>
          <span class="entry-text" dir="ltr">
            {site}
          </span>
          <Switch
            bare
            label={text('switchSite', site)}
            on={sitesOn.includes(site)}
            onTurn={(on) => onTurn(site, on)}
          />
          <button
            type="button"
            class="button-quiet"
            aria-label={text('siteRemoveNamed', site)}
            onClick={() => onRemove(site)}
          >
            {text('siteRemove')}
          </button>
        </li>
      ))}
    </ul>
  );
};
