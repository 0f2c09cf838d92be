import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';

export interface SiteListProps {
  readonly sites: readonly string[];
  readonly onRemove: (site: string) => void;
}

/** Sites, each with a button that takes it off the list. */
export const SiteList = ({ sites, onRemove }: SiteListProps): JSX.Element =>
  sites.length === 0 ? (
    <p class="options-hint">{text('sitesNone')}</p>
  ) : (
    <ul class="sites">
      {sites.map((site) => (
        <li class="site" key={site}>
          <span dir="ltr">{site}</span>
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
