import type { Settings } from './schema.ts';

/** Whether Backstory works on a page of this host: not switched off for everything, the host or a parent of it. */
export const worksOn = ({ enabled, siteMode, sitesOff, sitesOn }: Settings, host: string): boolean =>
  enabled &&
  (siteMode === 'only'
    ? sitesOn.some((site) => covers(site, host))
    : !sitesOff.some((site) => covers(site, host)));

/** The list of switched-off sites after one switch was turned. */
export const withSite = (settings: Settings, host: string, on: boolean): string[] => {
  const others = settings.sitesOff.filter((site) => !covers(site, host));
  return on ? others : [...others, host].sort();
};

const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);
