import { numbersPerMention, type Answer, type BackgroundRequests } from '../../shared/messages.ts';
import type { EntityBrief } from '../../shared/schemas.ts';
import type { PageMention } from '../page/page-block.ts';

type Analysis = Answer<BackgroundRequests, 'analyse'>;

/**
 * The mentions of an answer, by block, sorted by start. `texts` are the blocks' texts; what does not fit them, or
 * overlaps, is left out.
 */
export const mentionsByBlock = (
  { mentions: numbers, entities }: Analysis,
  texts: readonly string[],
  intern: (entity: EntityBrief) => EntityBrief = (entity) => entity,
): readonly (readonly PageMention[])[] => {
  const briefs = entities.map(intern);
  const byBlock: PageMention[][] = texts.map(() => []);
  for (let at = 0; at + numbersPerMention <= numbers.length; at += numbersPerMention) {
    const [block = -1, start = -1, end = -1, kind, position = -1, percent = 0] = numbers.slice(at);
    const text = texts[block];
    const isSpan = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
    if (text === undefined || !isSpan || end > text.length) continue;
    const entity = briefs[position];
    byBlock[block]?.push({
      start,
      end,
      kind: kind === 1 ? 'place' : 'person',
      confidence: percent / 100,
      ...(entity ? { entity } : {}),
    });
  }
  return byBlock.map(withoutOverlaps);
};

const withoutOverlaps = (mentions: PageMention[]): readonly PageMention[] => {
  let end = 0;
  return mentions
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention) => {
      if (mention.start < end) return false;
      ({ end } = mention);
      return true;
    });
};
