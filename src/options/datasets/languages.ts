import { interfaceLanguage } from '../../shared/i18n.ts';

/** Those offered, as BCP 47 tags: with most to read, and those of the interface. */
const offered =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lt lv ms nb nl nn pl pt ro ru sk sl sq sr sv ta th tr uk ur vi zh'.split(
    ' ',
  );

/** A language by its name in the interface's language; its tag where it has none. */
export const languageName = (tag: string): string => {
  try {
    return new Intl.DisplayNames(interfaceLanguage().lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** The languages to choose from, by name; `chosen` is among them. */
export const languageChoices = (
  chosen: string,
): readonly { readonly value: string; readonly label: string }[] => {
  const order = new Intl.Collator(interfaceLanguage().lang);
  return [...new Set([...offered, chosen])]
    .map((value) => ({ value, label: languageName(value) }))
    .sort((one, other) => order.compare(one.label, other.label));
};
