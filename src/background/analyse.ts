import { analyse } from '../core/analyse.ts';
import type { BackgroundRequests, Answer, Params } from '../shared/messages.ts';
import type { EntityBrief } from '../shared/schemas.ts';
import type { Data } from './data.ts';

/** Analyses blocks as one text, so that names in one explain those in another, and deals the mentions out again. */
export const analyseBlocks = (
  { table, model, index }: Data,
  { blocks, known, language }: Params<BackgroundRequests, 'analyse'>,
): Answer<BackgroundRequests, 'analyse'> => {
  const analysis = analyse({ table, model }, blocks.join('\n'), known, language);
  const mentions: number[] = [];
  const entities: EntityBrief[] = [];
  const positions = new Map<number, number>();
  const positionOf = (entity: number): number => {
    const given = positions.get(entity);
    if (given !== undefined) return given;
    positions.set(entity, entities.length);
    const articles = index.articlesOf(entity).length;
    entities.push({
      id: table.idOf(entity),
      name: table.nameOf(entity),
      kind: table.kindOf(entity),
      articles,
    });
    return entities.length - 1;
  };
  let block = 0;
  let blockStart = 0;
  for (const { start, end, kind, entity, confidence } of analysis.mentions) {
    while (block < blocks.length - 1 && start > blockStart + (blocks[block]?.length ?? 0)) {
      blockStart += (blocks[block]?.length ?? 0) + 1;
      block += 1;
    }
    mentions.push(
      block,
      start - blockStart,
      end - blockStart,
      kind === 'person' ? 0 : 1,
      entity === undefined ? -1 : positionOf(entity),
      Math.round(confidence * 100),
    );
  }
  return { mentions, entities, known: [...analysis.known], mode: analysis.mode };
};
