const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * All that one slip makes of a word, each once and without the word itself: a letter left out, put in, another, or two
 * neighbours changed about (Damerau 1964, listed as in Norvig, "How to write a spelling corrector", 2007).
 */
export const misspellings = (word: string): string[] => {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    const rest = after.slice(1);
    if (after !== '') found.add(before + rest);
    if (rest !== '') found.add(before + rest.charAt(0) + after.charAt(0) + rest.slice(1));
    for (const letter of letters) {
      found.add(before + letter + after);
      if (after !== '') found.add(before + letter + rest);
    }
  }
  found.delete(word);
  return [...found];
};
