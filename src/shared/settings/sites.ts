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

/** How exactly the most exact entry names the host or one above it; 0 where none does. */
const longestCovering = (sites: readonly string[], host: string): number =>
  sites.reduce((most, site) => (covers(site, host) ? Math.max(most, exactness(site)) : most), 0);

/** What is written out counts; a name without stars goes before a pattern of the same length. */
const exactness = (site: string): number =>
  site.includes('*') ? site.replaceAll('*', '').length - 0.5 : site.length;

/** Whether an entry for a site names a host or one above it. A star in it stands for any characters. */
export const covers = (site: string, host: string): boolean => {
  if (!site.includes('*')) return host === site || host.endsWith(`.${site}`);
  const [first = '', ...others] = site.split('*');
  return fits([first, ...others], host) || fits(['', `.${first}`, ...others], host);
};

/** Whether a text is these parts in their order, with anything between them. No expression: entries may be hostile. */
const fits = (parts: readonly string[], text: string): boolean => {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const end = text.length - last.length;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let position = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, position);
    if (at < 0) return false;
    position = at + part.length;
  }
  return position <= end;
};
