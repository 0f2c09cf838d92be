/** Words cut by a browser end in the middle of one; this ends after one, at most `most` characters from the start. */
export const shortened = (sentence: string, most: number): string => {
  if (sentence.length <= most) return sentence;
  const start = sentence.slice(0, most);
  const end = start.search(/[\s\p{P}]+\S*$/u);
  // Without a gap in its second half it may be written without gaps.
  const kept = end > most / 2 ? start.slice(0, end) : start.replace(/\p{Cs}$/u, '');
  return `${kept}…`;
};
