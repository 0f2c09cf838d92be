import { plainFormula } from './wiki-formulas.ts';

/** Elements that are no part of the text, with all that they hold. */
const gone = new Set(
  'templatestyles templatedata inputbox dynamicpagelist categorytree imagemap timeline gallery score hiero graph mapframe maplink indicator phonos charinsert references'.split(
    ' ',
  ),
);
const formulas = new Set(['math', 'chem', 'ce']);
/** Elements whose words are as they stand, whatever marks are among them. */
const literal = new Set(['nowiki', 'pre', 'code', 'syntaxhighlight', 'source']);

const opening = new RegExp(
  String.raw`<(${[...gone, ...formulas, ...literal, 'poem'].join('|')})\b([^<>]{0,300})>`,
  'gi',
);

/**
 * Wikitext whose elements that are not plain words have gone or become some: the reader of wikitext takes what stands
 * between two different ones for one of them.
 */
export const withPlainElements = (wikitext: string): string => {
  let kept = '';
  let from = 0;
  const unclosed = new Set<string>();
  for (const { 0: tag, 1: name = '', 2: attributes = '', index } of wikitext.matchAll(opening)) {
    if (index < from || unclosed.has(name)) continue;
    const start = index + tag.length;
    const isEmpty = attributes.trimEnd().endsWith('/');
    const end = isEmpty ? start : wikitext.indexOf(`</${name}`, start);
    if (end < 0) {
      // Looked for once: a page may have ten thousand of them.
      unclosed.add(name);
      continue;
    }
    kept += wikitext.slice(from, index) + plainElement(name.toLowerCase(), wikitext.slice(start, end));
    from = isEmpty ? end : wikitext.indexOf('>', end) + 1 || wikitext.length;
  }
  return kept + wikitext.slice(from);
};

const plainElement = (name: string, content: string): string => {
  if (gone.has(name)) return '';
  if (formulas.has(name)) return withoutMarks(plainFormula(content));
  if (name === 'poem') return content.trim().replace(/\s*\n\s*/g, ' / ');
  if (name === 'pre') return withoutMarks(content.trim()).replace(/\n+/g, '\n\n');
  // Programs tell nobody anything; a word of one may be part of a sentence.
  return content.includes('\n') && name !== 'nowiki' ? '' : withoutMarks(content.trim());
};

/** Signs that mean something in wikitext as character references, which are turned into signs when all else is done. */
export const withoutMarks = (text: string): string =>
  text.replace(/[<>{}[\]|'=*#:;~_&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
