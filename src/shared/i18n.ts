import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

/** Names of the interface's texts, in `public/_locales`. */
export type MessageName = keyof typeof messages;

/** A text of the interface in the browser's language, its placeholders filled in order. */
export const text = (name: MessageName, ...substitutions: readonly (string | number)[]): string =>
  browser.i18n.getMessage(name, substitutions.map(String));

/** The language tag and direction of the interface, for the root element of a page. */
export const interfaceLanguage = (): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } => ({
  lang: browser.i18n.getUILanguage(),
  dir: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
});
