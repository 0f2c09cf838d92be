import { interfaceLanguage } from '../shared/i18n.ts';

/** Declares the interface's language and direction on a page. */
export const declareLanguage = (page: Document): void => {
  const { lang, dir } = interfaceLanguage();
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
};
