import type { EntityTable } from '../../entities/table.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { classes } from '../tagger/labels.ts';
import { WordFlag } from '../tagger/lexicon.ts';
import { isCapital, wordAt, wordFlags, type DocumentView, type Name } from './names.ts';

const place = classes.indexOf('place');

/** Prominence times strength from which a listed place of several words is one though the tagger saw no name. */
const clearOfSeveralWords = 0.4;
/** The same of one word: of seas and mountains, and of others, which give their names to teams and people. */
const clearOfOneWord = { nature: 0.5, other: 0.6 };
const shortest = 4;
/** A place of one word must follow one of these: "the cruiser Moskva" does not. */
const prepositions: ReadonlySet<string> = new Set(
  `above across around at below between beyond down from in inside into near of off on onto outside over through to
  toward towards up via`.split(/\s+/),
);
/** Confidence of a name that only the list supports. */
const byList = 0.6;

/**
 * The clear listed place that begins at a token in running text, where the tagger saw no name up to `end`: "the Great
 * Barrier Reef". Only by itself: what capitals stand beside it may be part of another name.
 */
export const clearPlaceAt = (
  view: DocumentView,
  from: number,
  end: number,
  table: EntityTable,
): Name | undefined => {
  const { tokens } = view;
  const { gazetteer } = table;
  if (!isCapital(view, from) || ((tokens.flags[from] ?? 0) & TokenFlag.glued) !== 0) return undefined;
  const to = gazetteer.longest(tokens, from, end);
  if (to === from || !isCapital(view, to - 1)) return undefined;
  const isBeside = (from > 0 && isCapital(view, from - 1)) || (to < tokens.count && isCapital(view, to));
  if (isBeside) return undefined;
  const entity = gazetteer.entityAt(gazetteer.run);
  if (table.kindOf(entity) !== 'place') return undefined;
  const clarity = table.prominenceOf(entity) * gazetteer.strengthAt(gazetteer.run);
  const isNature = ['land', 'water'].includes(table.placeTypeOf(entity) ?? '');
  // "The Pentagon" is one word as others are.
  const words = to - from - (wordAt(view, from) === 'the' ? 1 : 0);
  const isClear = words > 1 ? clarity >= clearOfSeveralWords : isClearWord(view, from, clarity, isNature);
  return isClear ? { from, to, nameClass: place, confidence: byList } : undefined;
};

const isClearWord = (view: DocumentView, token: number, clarity: number, isNature: boolean): boolean => {
  const { starts, ends, flags } = view.tokens;
  if (((flags[token] ?? 0) & TokenFlag.sentenceStart) !== 0) return false;
  if (!prepositions.has(wordAt(view, token - 1))) return false;
  if ((ends[token] ?? 0) - (starts[token] ?? 0) < shortest) return false;
  const others = isNature ? WordFlag.ordinary : WordFlag.ordinary | WordFlag.given | WordFlag.family;
  if ((wordFlags(view, token) & others) !== 0) return false;
  return clarity >= (isNature ? clearOfOneWord.nature : clearOfOneWord.other);
};
