import { numbersPerMention, type Answer, type BackgroundRequests } from '../../shared/messages.ts';
import type { EntityBrief } from '../../shared/schemas.ts';
import type { Settings } from '../../shared/settings/schema.ts';

/** A piece of a paragraph: plain text, or a name that leads to what is known of it. */
export interface Piece {
  readonly text: string;
  readonly entity?: EntityBrief;
}

/** Which names a reader wants to see. */
export type NameChoice = Pick<Settings, 'showPeople' | 'showPlaces' | 'highlightRange' | 'leastConfidence'>;

interface Name {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityBrief;
}

/**
 * The paragraphs in pieces, in which the known names that a reader wants are links: by the reader's choice the first
 * of each, every one, or none. Joined, the pieces of a paragraph are its text.
 */
export const piecesOf = (
  paragraphs: readonly string[],
  analysis: Answer<BackgroundRequests, 'analyse'>,
  choice: NameChoice,
): readonly (readonly Piece[])[] => {
  const names = namesOf(paragraphs, analysis, choice);
  const seen = new Set<string>();
  return paragraphs.map((paragraph, position) => {
    const pieces: Piece[] = [];
    let at = 0;
    for (const { start, end, entity } of names[position] ?? []) {
      const isWanted = choice.highlightRange === 'every' || !seen.has(entity.id);
      if (start < at || !isWanted) continue;
      seen.add(entity.id);
      if (start > at) pieces.push({ text: paragraph.slice(at, start) });
      pieces.push({ text: paragraph.slice(start, end), entity });
      at = end;
    }
    if (at < paragraph.length) pieces.push({ text: paragraph.slice(at) });
    return pieces;
  });
};

/** The names of each paragraph in order; what does not fit its text is left out. */
const namesOf = (
  paragraphs: readonly string[],
  { mentions, entities }: Answer<BackgroundRequests, 'analyse'>,
  { showPeople, showPlaces, highlightRange, leastConfidence }: NameChoice,
): readonly (readonly Name[])[] => {
  const names: Name[][] = paragraphs.map(() => []);
  if (highlightRange === 'none') return names;
  for (let at = 0; at + numbersPerMention <= mentions.length; at += numbersPerMention) {
    const [block = -1, start = -1, end = -1, , position = -1, percent = 0] = mentions.slice(at);
    const entity = entities[position];
    const isSpan = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
    if (!entity || !isSpan || end > (paragraphs[block]?.length ?? 0) || percent < leastConfidence) continue;
    if (entity.kind === 'person' ? showPeople : showPlaces) names[block]?.push({ start, end, entity });
  }
  return names.map((list) => list.sort((a, b) => a.start - b.start));
};
