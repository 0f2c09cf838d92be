// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, resetFakeBrowser } from '../../ui/fake-browser.ts';
import { messagesFrom, textsOf } from '../../ui/fake-texts.ts';
import { clear, find, show } from '../../ui/show.ts';

let locale = 'en';
vi.mock('webextension-polyfill', async () => ({
  default: {
    ...(await import('../../ui/fake-browser.ts')).fakeBrowser,
    i18n: {
      getMessage: (name: string, substitutions: readonly string[]) =>
        messagesFrom(textsOf(locale))(name, substitutions),
      getUILanguage: () => locale,
    },
  },
}));
const { App } = await import('../../../../src/options/app.tsx');

beforeEach(resetFakeBrowser);
afterEach(clear);

/** Ids of the sections that a search leaves. */
const sectionsFor = async (query: string): Promise<string[]> => {
  const page = show(<App />);
  await vi.waitFor(() => expect(page.textContent).toContain(fakeBrowser.runtime.getManifest().version));
  const field = find(page, 'input[type=search]');
  if (!(field instanceof HTMLInputElement)) throw new Error('no search field');
  void act(() => {
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return [...page.querySelectorAll<HTMLElement>('[data-section]')]
    .filter(({ hidden }) => !hidden)
    .map(({ id }) => id);
};

// What a reader may call it, which need not be what it is called here.
describe.each<[string, Readonly<Record<string, string>>]>([
  [
    'en',
    {
      'turn off': 'general',
      'dark mode': 'general',
      color: 'highlights',
      hover: 'card',
      hide: 'names',
      block: 'sites',
      blacklist: 'sites',
      touch: 'card',
      mistake: 'names',
      cloud: 'backup',
      telemetry: 'privacy',
      csv: 'datasets',
      hotkey: 'shortcuts',
      restore: 'backup',
      tracking: 'privacy',
      erase: 'privacy',
      credits: 'about',
    },
  ],
  [
    'de',
    {
      ausschalten: 'general',
      nachtmodus: 'general',
      farbe: 'highlights',
      maus: 'card',
      ausblenden: 'names',
      sperren: 'sites',
      ausnahme: 'sites',
      cloud: 'backup',
      hochladen: 'datasets',
      taste: 'shortcuts',
      wiederherstellen: 'backup',
      verfolgung: 'privacy',
      loschen: 'privacy',
      lizenz: 'about',
    },
  ],
  [
    'fr',
    {
      desactiver: 'general',
      sombre: 'general',
      couleur: 'highlights',
      souris: 'card',
      masquer: 'names',
      bloquer: 'sites',
      importer: 'datasets',
      touche: 'shortcuts',
      restaurer: 'backup',
      pistage: 'privacy',
      effacer: 'privacy',
      licence: 'about',
    },
  ],
  [
    'es',
    {
      desactivar: 'general',
      oscuro: 'general',
      color: 'highlights',
      raton: 'card',
      ocultar: 'names',
      bloquear: 'sites',
      importar: 'datasets',
      tecla: 'shortcuts',
      restaurar: 'backup',
      rastreo: 'privacy',
      borrar: 'privacy',
      licencia: 'about',
    },
  ],
  [
    'uk',
    {
      вимкнути: 'general',
      темна: 'general',
      колір: 'highlights',
      миша: 'card',
      приховати: 'names',
      блокувати: 'sites',
      імпорт: 'datasets',
      клавіші: 'shortcuts',
      відновити: 'backup',
      стеження: 'privacy',
      стерти: 'privacy',
      ліцензія: 'about',
    },
  ],
])('a search in %s', (language, sections) => {
  beforeEach(() => {
    locale = language;
  });
  it.each(Object.entries(sections))('for "%s" finds the section %s', async (query, section) => {
    expect(await sectionsFor(query)).toContain(section);
  });
});
