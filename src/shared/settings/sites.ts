import type { Settings } from './schema.ts';

type SiteLists = Pick<Settings, 'siteMode' | 'sitesOff' | 'sitesOn'>;

/**
 * Whether Backstory works on a page of this host. The entry that names the host most exactly decides; where none
 * covers it, the mode does.
 */
export const worksOn = (settings: SiteLists & Pick<Settings, 'enabled'>, host: string): boolean =>
  settings.enabled && isSiteOn(settings, host);

/** The same, as if the switch for everything were on. */
export const isSiteOn = ({ siteMode, sitesOff, sitesOn }: SiteLists, host: string): boolean => {
  const on = longestCovering(sitesOn, host);
  const off = longestCovering(sitesOff, host);
  if (siteMode === 'only') return on > 0 && on >= off;
  return off === 0 || on > off;
};

/** Both lists after the switch of one site was turned. Entries for hosts above and below it stay as they are. */
export const withSite = (
  settings: SiteLists,
  host: string,
  on: boolean,
): Pick<Settings, 'sitesOff' | 'sitesOn'> => {
  const without = withoutSite(settings, host);
  if (isSiteOn({ ...settings, ...without }, host) === on) return without;
  return on
    ? { ...without, sitesOn: [...without.sitesOn, host].sort() }
    : { ...without, sitesOff: [...without.sitesOff, host].sort() };
};

/** Both lists without the entry for one site. */
export const withoutSite = (
  { sitesOff, sitesOn }: SiteLists,
  host: string,
): Pick<Settings, 'sitesOff' | 'sitesOn'> => ({
  sitesOff: sitesOff.filter((site) => site !== host),
  sitesOn: sitesOn.filter((site) => site !== host),
});

/** Length of the longest entry that names the host or one above it; 0 for none. */
const longestCovering = (sites: readonly string[], host: string): number =>
  sites.reduce((longest, site) => (covers(site, host) ? Math.max(longest, site.length) : longest), 0);

/** Whether an entry for a site names a host or one above it. */
export const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);
