import { afterEach, describe, expect, it, vi } from 'vitest';

const texts: Record<string, string> = {};
const getUILanguage = vi.fn(() => 'en');
vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (name: string) => texts[name] ?? '', getUILanguage } },
}));
const { interfaceLanguage } = await import('../../../src/shared/i18n.ts');

afterEach(() => getUILanguage.mockReset());

describe('interfaceLanguage', () => {
  it.each([
    ['en', 'en-GB', 'ltr', 'en-GB'],
    ['en', 'en', 'ltr', 'en'],
    ['en', 'ar', 'ltr', 'en'],
    ['pt-BR', 'pt-PT', 'ltr', 'pt-BR'],
    ['he', 'he-IL', 'rtl', 'he-IL'],
  ])('of texts in %s under a browser in %s', (localeTag, ofBrowser, localeDirection, lang) => {
    Object.assign(texts, { localeTag, localeDirection });
    getUILanguage.mockReturnValue(ofBrowser);
    expect(interfaceLanguage()).toEqual({ lang, dir: localeDirection });
  });
});
