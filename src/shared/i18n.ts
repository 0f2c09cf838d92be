import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

/** Names of the interface's texts, in `public/_locales`. */
export type MessageName = keyof typeof messages;

/** A text of the interface in the browser's language, its placeholders filled in order. */
export const text = (name: MessageName, ...substitutions: readonly (string | number)[]): string =>
  browser.i18n.getMessage(name, substitutions.map(String));

/**
 * The language tag and direction of the texts shown, for the root element of a page: the browser may be in a language
 * for which there are no texts. Of one language, the browser's tag also tells the region ("en-GB").
 */
export const interfaceLanguage = (): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } => {
  const tag = text('localeTag');
  const ofBrowser = browser.i18n.getUILanguage();
  return {
    lang: ofBrowser.startsWith(`${tag}-`) ? ofBrowser : tag,
    dir: text('localeDirection') === 'rtl' ? 'rtl' : 'ltr',
  };
};
