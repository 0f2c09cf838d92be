import type { Kind } from '../core/mention.ts';
import { numbersPerMention, type Answer, type BackgroundRequests } from '../shared/messages.ts';

/** A person or place in the example: UTF-16 offsets in it, and the entity where it is known. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly entity: string;
  /** Its canonical name. */
  readonly name: string;
}

/** The names of the only block that was asked about, in order; those that nothing is known of are left out. */
export const foundNames = ({ mentions, entities }: Answer<BackgroundRequests, 'analyse'>): FoundName[] => {
  const names: FoundName[] = [];
  for (let at = 0; at + numbersPerMention <= mentions.length; at += numbersPerMention) {
    const [, start = 0, end = 0, kind, position = -1] = mentions.slice(at, at + numbersPerMention);
    const entity = entities[position];
    if (entity && start >= (names.at(-1)?.end ?? 0) && end > start)
      names.push({ start, end, kind: kind === 1 ? 'place' : 'person', entity: entity.id, name: entity.name });
  }
  return names;
};
