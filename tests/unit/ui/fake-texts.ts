import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Entry {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The texts of a language as they are packaged. */
export const textsOf = (locale: string): Readonly<Record<string, Entry>> =>
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../../public/_locales/${locale}/messages.json`), 'utf8'),
  );

/** The English texts as they are packaged. */
export const englishTexts = textsOf('en');

type Texts = ReturnType<typeof textsOf>;

/** `browser.i18n.getMessage` of some texts, as browsers define it: named placeholders stand for numbered substitutions. */
export const messagesFrom =
  (texts: Texts) =>
  (name: string, substitutions: readonly string[] = []): string => {
    if (name === '@@bidi_dir') return 'ltr';
    const entry = texts[name];
    if (!entry) return '';
    return entry.message.replace(/\$(\w+)\$/g, (_, placeholder: string) => {
      const content = entry.placeholders?.[placeholder.toLowerCase()]?.content ?? '';
      return substitutions[Number(content.slice(1)) - 1] ?? '';
    });
  };

/** The same in English. */
export const getMessage = messagesFrom(englishTexts);
