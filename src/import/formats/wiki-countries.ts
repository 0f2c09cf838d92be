/** Codes that no country of its own has. */
const parts: Readonly<Record<string, string>> = {
  eng: 'England',
  sco: 'Scotland',
  wal: 'Wales',
  nir: 'Northern Ireland',
  eur: 'European Union',
};

const regionalA = 0x1f1e6;

/**
 * Names of countries by the codes of three letters that wikis know them by ("per" is Peru), out of the templates of the
 * reader of wikitext, which give flags alone.
 */
export const countriesOf = (templates: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const found = new Map(Object.entries(parts));
  for (const [code, template] of Object.entries(templates)) {
    const flag = /^[a-z]{3}$/.test(code) ? flagOf(template, code) : undefined;
    if (flag === undefined) continue;
    const letters = [...flag].map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - regionalA + 65));
    found.set(code, names.of(letters.join('')) ?? code);
  }
  return found;
};

const flagOf = (template: unknown, code: string): string | undefined => {
  if (typeof template !== 'function') return undefined;
  try {
    const made: unknown = Reflect.apply(template, undefined, [`{{${code}}}`, []]);
    return typeof made === 'string' && /^[\u{1f1e6}-\u{1f1ff}]{2}$/u.test(made) ? made : undefined;
  } catch {
    // Another template of three letters, which wants more.
    return undefined;
  }
};
