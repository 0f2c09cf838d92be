import { type GoldDocument, linesOf } from './gold.ts';

/** Words of a line that could be a headline. */
const fewestWords = 4;
const mostWords = 24;
/** Share of headlines that are in title case; the others are in capitals. */
const titleCaseShare = 0.6;

const smallWords = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|from|with|as|is|vs|after|over)$/;

const inTitleCase = (text: string): string =>
  text.replace(/[\p{L}'’]+/gu, (word, at: number) =>
    at > 0 && smallWords.test(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
  );

/** Lines of a headline's length as headlines: some In Title Case, some IN CAPITALS. `share` of those that could be. */
export const headlinesOf = (
  documents: readonly GoldDocument[],
  share: number,
  random: () => number,
): GoldDocument[] =>
  documents.flatMap(linesOf).flatMap((line): GoldDocument[] => {
    const words = line.text.split(/\s+/).length;
    if (words < fewestWords || words > mostWords || random() >= share) return [];
    const text = random() < titleCaseShare ? inTitleCase(line.text) : line.text.toUpperCase();
    // A few letters grow in capitals ("ß"): their lines are left out.
    return text.length === line.text.length ? [{ text, spans: line.spans }] : [];
  });
