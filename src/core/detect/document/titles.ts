import { TokenFlag } from '../../text/tokens.ts';
import { classes } from '../tagger/labels.ts';
import { WordFlag } from '../tagger/lexicon.ts';
import { isCapital, wordAt, wordFlags, type DocumentView, type Name } from './names.ts';

const person = classes.indexOf('person');

/** Titles that a bare given name is nothing without: "Pope Leo XIV", "Queen Elizabeth II". */
export const royalTitles: ReadonlySet<string> = new Set(['pope', 'king', 'queen', 'prince', 'princess']);

const isNumeral = ({ text, tokens }: DocumentView, token: number): boolean =>
  /^[IVX]+$/.test(text.slice(tokens.starts[token], tokens.ends[token]));

/** Whether tokens are one name and perhaps a numeral. */
const isBare = (view: DocumentView, from: number, to: number): boolean =>
  to - from === 1 || (to - from === 2 && isNumeral(view, to - 1));

/** The name without titles and peoples before it, with one title that belongs to it. Other names stay as they are. */
export const fitTitles = (view: DocumentView, name: Name): Name => {
  if (name.nameClass !== person) return name;
  let { from } = name;
  if (name.to - from > 2 && isCrown(view, from)) from += 2;
  while (from < name.to - 1 && (isTitle(view, from, name.to) || isPeople(view, from, name.to))) from += 1;
  const before = from - 1;
  const belongs =
    before >= 0 &&
    isCapital(view, before) &&
    royalTitles.has(wordAt(view, before)) &&
    isBare(view, from, name.to) &&
    ((view.tokens.flags[from] ?? 0) & TokenFlag.lineStart) === 0;
  return belongs ? { ...name, from: before } : from === name.from ? name : { ...name, from };
};

/** A title with a name after it; "Prince" alone, or a given name that is also one ("Dean Martin"), is none. */
const isTitle = (view: DocumentView, token: number, end: number): boolean => {
  const flags = wordFlags(view, token);
  if ((flags & WordFlag.title) === 0 || ((flags & WordFlag.given) !== 0 && !isDotted(view, token)))
    return false;
  return token + 1 < end && isCapital(view, token + 1);
};

/** "Kenyan" before a name in full. */
const isPeople = (view: DocumentView, token: number, end: number): boolean => {
  const flags = wordFlags(view, token);
  const isGiven = (flags & (WordFlag.given | WordFlag.family)) !== 0;
  return end - token > 2 && (flags & WordFlag.demonym) !== 0 && !isGiven && isCapital(view, token + 1);
};

/** "Crown Prince" */
const isCrown = (view: DocumentView, token: number): boolean =>
  wordAt(view, token) === 'crown' && royalTitles.has(wordAt(view, token + 1));

const isDotted = ({ tokens }: DocumentView, token: number): boolean =>
  ((tokens.flags[token] ?? 0) & TokenFlag.dotted) !== 0;
