import { TokenFlag } from '../../text/tokens.ts';
import { classes } from '../tagger/labels.ts';
import { WordFlag } from '../tagger/lexicon.ts';
import { isCapital, wordAt, wordFlags, type DocumentView, type Name } from './names.ts';

const person = classes.indexOf('person');

const opening: ReadonlySet<string> = new Set(['"', '“', '‘', '«']);
const closing: ReadonlySet<string> = new Set(['"', '”', '’', '»']);
/** Words between the quotation marks, at most: "Sugar Ray". */
const longest = 2;
/** Confidence of a name that is put together of parts. */
const joined = 0.7;

/**
 * Joins what stands around a nickname in quotation marks to one person: William "Bill" Haley. Names must be sorted, and
 * stay so.
 */
export const joinNicknames = (view: DocumentView, names: readonly Name[]): readonly Name[] => {
  const whole: Name[] = [];
  const { tokens } = view;
  for (let token = 1; token < tokens.count - longest; token++) {
    if (!opening.has(wordAt(view, token)) || !isCapital(view, token - 1)) continue;
    const end = closingAfter(view, token);
    if (end === undefined || end + 1 >= tokens.count || !isSurname(view, end + 1)) continue;
    const before = names.find(({ from, to }) => from < token && to >= token);
    const isGiven = (wordFlags(view, token - 1) & WordFlag.given) !== 0;
    if (before === undefined ? !isGiven : before.nameClass !== person) continue;
    const after = names.find(({ from, to }) => from <= end + 1 && to > end + 1);
    if (after !== undefined && after.nameClass !== person) continue;
    const from = Math.min(before?.from ?? token - 1, token - 1);
    const to = Math.max(after?.to ?? end + 2, end + 2);
    whole.push({ from, to, nameClass: person, confidence: Math.max(joined, before?.confidence ?? 0) });
  }
  if (whole.length === 0) return names;
  const others = names.filter(({ from, to }) => !whole.some((name) => from < name.to && name.from < to));
  return [...others, ...whole].sort((a, b) => a.from - b.from);
};

/** The closing mark of a quotation of a capitalised word or two. */
const closingAfter = (view: DocumentView, token: number): number | undefined => {
  for (let end = token + 1; end <= token + longest + 1; end++) {
    if (closing.has(wordAt(view, end))) return end > token + 1 ? end : undefined;
    if (!isCapital(view, end)) return undefined;
  }
  return undefined;
};

/** A capitalised word that no sentence begins with. */
const isSurname = (view: DocumentView, token: number): boolean =>
  isCapital(view, token) && ((view.tokens.flags[token] ?? 0) & TokenFlag.sentenceStart) === 0;
