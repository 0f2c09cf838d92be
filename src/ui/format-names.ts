import { interfaceLanguage } from '../shared/i18n.ts';

/** Names in a row, as a language (a BCP 47 tag) joins them: "Kim Jong Un, Vladimir Putin and Russia". */
export const formatNames = (names: readonly string[], language = interfaceLanguage().lang): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
