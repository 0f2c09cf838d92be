import type { Settings } from '../../shared/settings/schema.ts';
import { isSiteOn, worksOn } from '../../shared/settings/sites.ts';

/** Where a document comes from, and the page it is a part of. The same for a page itself. */
export interface Site {
  readonly host: string;
  readonly hostOfPage: string;
}

/** Whether Backstory works in a document: as on the page around it, unless its own host is switched off. */
export const worksIn = (settings: Settings, { host, hostOfPage }: Site): boolean =>
  worksOn(settings, hostOfPage) &&
  (host === hostOfPage || isSiteOn({ ...settings, siteMode: 'all-but' }, host));
