import type { EntityTable } from '../../entities/table.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { classes } from '../tagger/labels.ts';
import { WordFlag } from '../tagger/lexicon.ts';
import { isCapital, wordFlags, type DocumentView, type Name } from './names.ts';

const person = classes.indexOf('person');
const place = classes.indexOf('place');

/** Prominence times strength from which a listed name is clear without capitals. */
const clearEnough = 0.5;
/** Confidence of a name that only the list supports. */
const byList = 0.6;

/**
 * People write "elon musk" and "new york": adds clear listed names of several words in small letters that the tagger
 * left alone, unless all their words are ordinary ("long beach"). Names stay sorted.
 */
export const addInSmallLetters = (view: DocumentView, names: readonly Name[], table: EntityTable): Name[] => {
  const all: Name[] = [];
  let next = 0;
  for (let token = 0; token < view.tokens.count; token++) {
    const name = names[next];
    if (name !== undefined && token === name.from) {
      all.push(name);
      next += 1;
      token = name.to - 1;
      continue;
    }
    const found = listedAt(view, token, name?.from ?? view.tokens.count, table);
    if (found === undefined) continue;
    all.push(found);
    token = found.to - 1;
  }
  return all;
};

const listedAt = (view: DocumentView, from: number, end: number, table: EntityTable): Name | undefined => {
  const { tokens } = view;
  if (isCapital(view, from) || isStopWord(tokens.hashes[from] ?? 0)) return undefined;
  const { gazetteer } = table;
  const to = gazetteer.longest(tokens, from, end);
  if (to < from + 2) return undefined;
  const entity = gazetteer.entityAt(gazetteer.run);
  if (table.prominenceOf(entity) * gazetteer.strengthAt(gazetteer.run) < clearEnough) return undefined;
  let isTelling = false;
  for (let token = from; token < to; token++) {
    const isWord = ((tokens.flags[token] ?? 0) & TokenFlag.word) !== 0;
    if (isCapital(view, token) || !isWord) return undefined;
    isTelling ||= (wordFlags(view, token) & WordFlag.ordinary) === 0;
  }
  const nameClass = table.kindOf(entity) === 'person' ? person : place;
  return isTelling ? { from, to, nameClass, confidence: byList } : undefined;
};
