import type { Block } from '../blocks/block.ts';
import { elementAround } from '../shadow/shadow-root.ts';

/** How encyclopaedias and journals mark the lists of what they cite; MediaWiki's notes by their ids. */
const lists =
  '[role="doc-bibliography"], .reflist, .refbegin, li[id^="cite_note"], ' +
  ':is(ol, ul):is(.references, .reference-list, .ref-list, .bibliography)';
/** One source as MediaWiki's templates write it. */
const source = 'cite.citation';

/**
 * Whether a block is an entry in a list of sources: its authors, mostly family name first and given names as initials,
 * are not who the page tells of, and among the cited titles a bare "Alexander" means nobody in particular.
 */
export const isInSourceList = ({ element, runs }: Block): boolean => {
  if (element.closest(lists)) return true;
  const [first] = runs.nodes;
  return first !== undefined && elementAround(first)?.closest(source) !== null;
};
