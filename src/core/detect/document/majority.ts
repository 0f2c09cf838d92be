import { extendPhrase } from '../../entities/phrases.ts';
import { classes } from '../tagger/labels.ts';
import type { DocumentView, Name } from './names.ts';

/** How much more the other readings of the same words must weigh together before a name gives way. */
const needed = 2;

/**
 * One sense a document: where the same words are tagged as different classes, the rarer and less sure reading gives
 * way to one that weighs several times as much.
 */
export const agreeOnClasses = (view: DocumentView, names: readonly Name[]): Name[] => {
  const votes = new Map<number, Float64Array>();
  for (const name of names) {
    const key = phraseOf(view, name);
    const counts = votes.get(key) ?? new Float64Array(classes.length);
    votes.set(key, counts);
    counts[name.nameClass] = (counts[name.nameClass] ?? 0) + name.confidence;
  }
  return names.map((name) => {
    const counts = votes.get(phraseOf(view, name));
    if (counts === undefined) return name;
    const best = counts.indexOf(Math.max(...counts));
    const own = counts[name.nameClass] ?? 0;
    const gives = best !== name.nameClass && (counts[best] ?? 0) > needed * own;
    return gives ? { ...name, nameClass: best } : name;
  });
};

const phraseOf = ({ tokens }: DocumentView, { from, to }: Name): number => {
  let phrase = 0;
  for (let token = from; token < to; token++) phrase = extendPhrase(phrase, tokens, token);
  return phrase;
};
