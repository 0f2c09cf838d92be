import { TokenFlag } from '../../text/tokens.ts';
import { classes } from '../tagger/labels.ts';
import { WordFlag } from '../tagger/lexicon.ts';
import { isCapital, wordAt, wordFlags, type DocumentView, type Name } from './names.ts';

const person = classes.indexOf('person');
const place = classes.indexOf('place');

/** Places whose article belongs to the name. */
const withArticle: ReadonlySet<string> = new Set(['hague']);

/** Particles that are glued before a family name: "el-Sisi", "al-Assad". */
const gluedParticles: ReadonlySet<string> = new Set(['al', 'el', 'an', 'as', 'ad', 'ar', 'ash', 'ul']);

/** Where a name begins, by what surely is no part of it and what surely is. */
export const fitEdges = (view: DocumentView, name: Name): Name => {
  if (name.nameClass === place) return fitSort(view, fitArticle(view, name));
  return name.nameClass === person ? fitParticle(view, fitDescription(view, name)) : name;
};

const fitArticle = (view: DocumentView, name: Name): Name =>
  name.to - name.from > 1 &&
  wordAt(view, name.from) === 'the' &&
  !withArticle.has(wordAt(view, name.from + 1))
    ? { ...name, from: name.from + 1 }
    : name;

/** "Badakhshan province": a word in small letters for what it is is no part of a name in capitals. */
const fitSort = (view: DocumentView, name: Name): Name => {
  const last = name.to - 1;
  const isSort = (wordFlags(view, last) & WordFlag.placeSort) !== 0 && !isCapital(view, last);
  return isSort && last > name.from && isCapital(view, last - 1) ? { ...name, to: last } : name;
};

/** "striker Lautaro Martínez", "Shopkeeper Yusuf Abubakar": the name begins after ordinary words. */
const fitDescription = (view: DocumentView, name: Name): Name => {
  let { from } = name;
  for (let token = name.from; token < name.to - 1; token++) {
    if (isDescription(view, token) && isCapital(view, token + 1)) from = token + 1;
  }
  return from === name.from ? name : { ...name, from };
};

/** Letters below which a lower-case word inside a name may be a particle. */
const longestParticle = 4;

const isDescription = (view: DocumentView, token: number): boolean => {
  const kinds = wordFlags(view, token);
  if ((kinds & WordFlag.ordinary) === 0 || (kinds & (WordFlag.given | WordFlag.family)) !== 0) return false;
  const { tokens } = view;
  if (!isCapital(view, token))
    return (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0) > longestParticle;
  return ((tokens.flags[token] ?? 0) & TokenFlag.sentenceStart) !== 0;
};

const fitParticle = (view: DocumentView, name: Name): Name => {
  const particle = name.from - 2;
  if (particle < 0 || wordAt(view, name.from - 1) !== '-') return name;
  const glue =
    (view.tokens.flags[name.from] ?? 0) & (view.tokens.flags[name.from - 1] ?? 0) & TokenFlag.glued;
  return glue !== 0 && gluedParticles.has(wordAt(view, particle)) ? { ...name, from: particle } : name;
};
