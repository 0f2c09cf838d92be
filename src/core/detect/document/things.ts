import { TokenFlag } from '../../text/tokens.ts';
import { classes } from '../tagger/labels.ts';
import { ThingMark } from '../tagger/things.ts';
import { isCapital, wordAt, type DocumentView, type Name } from './names.ts';

const person = classes.indexOf('person');
const place = classes.indexOf('place');
const other = classes.indexOf('other');

/** Before the name of a ship. */
const shipPrefixes: ReadonlySet<string> = new Set('USS HMS HMCS HMAS HMNZS INS RMS SS MV'.split(' '));

/** After a possessive: what is named for its discoverer. */
const eponyms: ReadonlySet<string> = new Set(
  `law laws theorem lemma disease syndrome paradox constant equation equations algorithm principle conjecture razor
  dilemma number hypothesis comet cross`.split(/\s+/),
);

/** After a name, in capitals: what is named for a person or a place. */
const namedThings: ReadonlySet<string> = new Set(
  `accord accords agreement act award awards convention conventions cup declaration derby doctrine marathon medal open
  plan prize protocol treaty trophy administration award foundation institute`.split(/\s+/),
);

/** After a place, in small letters: what is named for it. */
const goods: ReadonlySet<string> = new Set(
  'sprouts nut nuts pudding sauce terrier retriever lily muffin'.split(' '),
);

/** Endings of words for followers and peoples, which are no one's name. */
const peoples = /(?:ists|ites|ians|eans)$/;

/** A name that is part of the name of a thing is none of a person or a place: it becomes one of class `other`. */
export const sortOutThings = (view: DocumentView, name: Name): Name =>
  isInsideThing(view, name) ||
  isShip(view, name) ||
  isEponym(view, name) ||
  isNamedThing(view, name) ||
  isGoods(view, name) ||
  isPeople(view, name) ||
  isWork(view, name)
    ? { ...name, nameClass: other }
    : name;

/** Inside a longer listed name ("London" of "Transport for London"). */
const isInsideThing = ({ seen, tokens }: DocumentView, { from, to }: Name): boolean => {
  const own = seen.things[from] ?? 0;
  if ((own & ThingMark.several) === 0) return false;
  const beginsBefore = (own & ThingMark.later) !== 0;
  const endsAfter = to < tokens.count && ((seen.things[to] ?? 0) & ThingMark.later) !== 0;
  return beginsBefore || endsAfter;
};

const isShip = ({ text, tokens }: DocumentView, { from }: Name): boolean => {
  const isPrefix = (token: number): boolean =>
    shipPrefixes.has(text.slice(tokens.starts[token], tokens.ends[token]));
  return isPrefix(from) || (from > 0 && isPrefix(from - 1));
};

const isEponym = (view: DocumentView, { nameClass, to }: Name): boolean =>
  nameClass === person &&
  ((view.tokens.flags[to] ?? 0) & TokenFlag.possessive) !== 0 &&
  to + 1 < view.tokens.count &&
  eponyms.has(wordAt(view, to + 1));

const isNamedThing = (view: DocumentView, { from, to }: Name): boolean => {
  const isFollowed = to < view.tokens.count && isCapital(view, to) && namedThings.has(wordAt(view, to));
  return isFollowed || (isCapital(view, to - 1) && to - from > 1 && namedThings.has(wordAt(view, to - 1)));
};

const isGoods = (view: DocumentView, { nameClass, to }: Name): boolean =>
  nameClass === place && to < view.tokens.count && !isCapital(view, to) && goods.has(wordAt(view, to));

const isPeople = (view: DocumentView, { nameClass, from, to }: Name): boolean =>
  nameClass === person && to - from === 1 && peoples.test(wordAt(view, from));

/** A place alone in quotation marks is mostly a title (“Casablanca”); a person may be quoted as well. */
const isWork = ({ text, tokens }: DocumentView, { nameClass, from, to }: Name): boolean => {
  if (nameClass !== place) return false;
  const before = text.charAt((tokens.starts[from] ?? 0) - 1);
  const after = text.charAt(tokens.ends[to - 1] ?? 0);
  return (before === '“' && after === '”') || (before === '"' && after === '"');
};
