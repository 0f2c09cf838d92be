import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { text } from '../../shared/i18n.ts';
import { allSites, hasAllSites } from '../../shared/site-access.ts';
import { browserFamily } from '../browser-family.ts';

/** Whether the browser lets Backstory read all sites, and where to narrow that. */
export const SiteAccess = (): JSX.Element => {
  const [granted, setGranted] = useState<boolean>();
  useEffect(() => {
    const look = (): void => void hasAllSites().then(setGranted);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);

  const family = browserFamily();
  return (
    <>
      <h3 class="row-heading">{text('siteAccessHeading')}</h3>
      <p class="hint">{text('siteAccessHint')}</p>
      {granted === undefined ? null : (
        <p role="status">{text(granted ? 'siteAccessAll' : 'siteAccessSome')}</p>
      )}
      <p class="hint">{text(family === 'firefox' ? 'siteAccessFirefox' : 'siteAccessChrome')}</p>
      <div class="row-buttons">
        {family === 'firefox' ? null : (
          <button type="button" class="button" onClick={() => void openDetails(family)}>
            {text('siteAccessOpen')}
          </button>
        )}
        {granted === false ? (
          <button
            type="button"
            class="button"
            onClick={() => void browser.permissions.request(allSites).catch(() => false)}
          >
            {text('siteAccessAllow')}
          </button>
        ) : null}
      </div>
    </>
  );
};

const openDetails = (family: 'chrome' | 'edge'): Promise<unknown> =>
  browser.tabs.create({ url: `${family}://extensions/?id=${browser.runtime.id}` });
