import type { JSX } from 'preact';
import browser from 'webextension-polyfill';
import { text } from '../shared/i18n.ts';
import { closePopup } from './open-page.ts';

/** The way to the options, and the promise. */
export const Footer = (): JSX.Element => (
  <footer class="popup-footer">
    <a
      href="../options/index.html"
      target="_blank"
      onClick={(event) => {
        event.preventDefault();
        void browser.runtime.openOptionsPage().then(closePopup);
      }}
    >
      {text('openOptions')}
    </a>
    <span>{text('promise')}</span>
  </footer>
);
