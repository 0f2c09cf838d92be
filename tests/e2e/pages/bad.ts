import { document } from './document.ts';

/** Pages that no one should write, and that some do. All name Kim Jong Un in a paragraph of their own. */

const wellFormed = '<p id="sane">Kim Jong Un spoke in Pyongyang.</p>';

/** One text node of about two million characters without a paragraph in it. */
export const hugeTextNode = (): string =>
  document(
    'Huge',
    `${wellFormed}<div id="huge"></div>`,
    `
    document.getElementById('huge').textContent =
      'The delegation left for Moscow after lunch, and nobody could say why it had taken so long. '.repeat(22000);`,
  );

/**
 * Elements, each inside the one before, `depth` of them in all (a multiple of 250). Hidden, since browsers themselves
 * fail to lay them out; put together from short chains, since appending takes as long as what is above is deep.
 */
export const deeplyNested = (depth: number): string =>
  document(
    'Nested',
    `${wellFormed}<div id="deep" hidden></div>`,
    `
    const chain = (length) => {
      const first = document.createElement('div');
      let last = first;
      while (--length) last = last.appendChild(document.createElement('div'));
      return { first, last };
    };
    const whole = chain(250);
    let innermost = whole.last;
    for (let count = 1; count < ${depth / 250}; count++) {
      const { first, last } = chain(250);
      innermost.append(first);
      innermost = last;
    }
    innermost.textContent = 'Vladimir Putin';
    document.getElementById('deep').append(whole.first);`,
  );

/** Half surrogate pairs in, before and after names. */
export const loneSurrogates = (): string =>
  document(
    'Surrogates',
    `${wellFormed}<p id="lone"></p><p id="pair"></p>`,
    `
    document.getElementById('lone').textContent = '\\uD83D Vladimir Putin \\uDC00 was in Mos\\uD800cow \\uDFFF';
    document.getElementById('pair').textContent = '\\u{1F680}\\u{1F680} Joe Biden \\u{1F680} flew to Tokyo.';`,
  );

/** Right-to-left text with a name in Latin letters in the middle. */
export const rightToLeft = (): string =>
  document(
    'Hebrew',
    `${wellFormed}<p id="rtl">הנשיא Vladimir Putin נחת אתמול בבירה.</p>`,
    '',
    'lang="he" dir="rtl"',
  );

/** Characters without width between the letters and words of names. */
export const zeroWidth = (): string =>
  document(
    'Zero width',
    `${wellFormed}<p id="soft">Later Vla&shy;di&shy;mir Pu&shy;tin left.</p>
     <p id="joined">Then Joe\u00A0Biden came, \u200BTokyo\u200B waited, and \uFEFFSeoul\uFEFF too.</p>
     <p id="only">\u200B\u200B\uFEFF\u2060</p>`,
  );

/** Overwrites what a careless content script would rely on, and throws when it is used. */
export const hostile = (): string =>
  document(
    'Hostile',
    wellFormed,
    `
    const refuse = () => { throw new Error('used by the page script only'); };
    for (const name of ['push', 'map', 'filter', 'forEach', 'sort', 'slice', 'join', 'includes', Symbol.iterator]) {
      Array.prototype[name] = refuse;
    }
    Map.prototype.get = Map.prototype.set = Set.prototype.add = Promise.prototype.then = refuse;
    String.prototype.slice = String.prototype.replace = RegExp.prototype.exec = refuse;
    Node.prototype.appendChild = Element.prototype.attachShadow = Element.prototype.append = refuse;
    document.createRange = document.createTreeWalker = document.createElement = refuse;
    window.Range = window.StaticRange = window.Highlight = window.MutationObserver = undefined;
    Object.defineProperty(CSS, 'highlights', { get: refuse });
    Object.defineProperty(document, 'adoptedStyleSheets', { get: refuse, set: refuse });
    window.addEventListener('message', refuse);`,
  );

/** Allowed neither scripts nor styles; see `strictPolicy`. */
export const strictPage = (): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title></head><body>${wellFormed}</body></html>`;

/** Lets a page's own scripts run, and has the browser refuse every string that is to become a script or markup. */
export const trustedTypesPolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";

export const strictPolicy =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox; base-uri 'none'";
