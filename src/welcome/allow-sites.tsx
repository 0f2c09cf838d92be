import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { text } from '../shared/i18n.ts';
import { allSites, hasAllSites } from '../shared/site-access.ts';

/** Offers access to all sites where the browser has not given it with the installation; nothing where it has. */
export const AllowSites = (): JSX.Element | null => {
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    void hasAllSites().then(setGranted);
  }, []);
  if (granted) return null;
  const ask = async (): Promise<void> => {
    try {
      setGranted(await browser.permissions.request(allSites));
    } catch {
      // The browser keeps that choice to its own page; a click on the toolbar button works without it.
    }
  };
  return (
    <div class="welcome-allow">
      <p>{text('welcomeAllow')}</p>
      <button type="button" class="button" onClick={() => void ask()}>
        {text('siteAccessAllow')}
      </button>
    </div>
  );
};
