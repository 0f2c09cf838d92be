import type { Settings } from '../../shared/settings/schema.ts';
import { withoutSite } from '../../shared/settings/sites.ts';

/** Both lists with a site on one of them, whatever would hold for it without an entry. */
export const listedSite = (
  settings: Pick<Settings, 'siteMode' | 'sitesOff' | 'sitesOn'>,
  site: string,
  on: boolean,
): Pick<Settings, 'sitesOff' | 'sitesOn'> => {
  const others = withoutSite(settings, site);
  return on
    ? { ...others, sitesOn: [...others.sitesOn, site].sort() }
    : { ...others, sitesOff: [...others.sitesOff, site].sort() };
};
