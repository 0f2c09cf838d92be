/** Where a clause ends: before its comma or dash, or after its bracket. */
const clauseEnds = /[,;:](?=\s)|(?<=\))\s|\s[–—-](?=\s)/gu;

/** What leads on to a next word: short words ("of the"), some longer ones, a possessive. */
const leadsOn =
  /[\s\p{P}]+(?:\p{Ll}{1,3}|that|with|from|into|over|than|when|which|while|where|after|under|their|between|\S+['’]s)$/u;

/**
 * The start of a sentence, at most `most` characters and an ellipsis: to the end of a clause where one ends in its second
 * half, else to the end of a word that does not lead on to the next. The whole sentence where there is room.
 */
export const shortened = (sentence: string, most: number): string => {
  if (sentence.length <= most) return sentence;
  const start = sentence.slice(0, most + 1);
  const clause = [...start.matchAll(clauseEnds)].at(-1)?.index ?? 0;
  if (clause > most / 2) return `${start.slice(0, clause)}…`;
  const gap = start.search(/[\s\p{P}]+\S*$/u);
  // Without a gap in its second half it may be written without gaps.
  if (gap <= most / 2) return `${sentence.slice(0, most).replace(/\p{Cs}$/u, '')}…`;
  const words = start.slice(0, gap);
  let kept = words;
  while (leadsOn.test(kept)) kept = kept.replace(leadsOn, '');
  return `${kept.length > most / 2 ? kept : words}…`;
};
