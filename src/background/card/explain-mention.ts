import { surfaceOf } from '../../core/entities/surface.ts';
import { explain, type Explained } from '../../core/link/explain.ts';
import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import { details, type Data } from '../data.ts';
import { knownOf } from '../known-of.ts';

/** Why a mention was linked as it was, and what else its words could mean. */
export const explainMention = async (
  { table, index }: Data,
  { surface, kind, entity: id, paragraph, nearby, otherNames }: Params<BackgroundRequests, 'explain'>,
): Promise<Answer<BackgroundRequests, 'explain'>> => {
  const entity = id === undefined ? undefined : table.find(id);
  const { chosen, others } = explain(table, {
    surface,
    kind,
    paragraph,
    otherNames,
    nearby: nearby.flatMap((other) => table.find(other) ?? []),
    ...(entity === undefined ? {} : { entity }),
  });
  const facts = await details();
  const reasonsOf = ({ reasons }: Explained) =>
    reasons.map(({ code, other }) => ({
      code,
      ...(other === undefined
        ? {}
        : { other: { id: table.idOf(other), name: surfaceOf(table.nameOf(other)) } }),
    }));
  return {
    reasons: chosen ? reasonsOf(chosen) : [],
    others: others.map((other) => ({
      entity: {
        id: table.idOf(other.entity),
        name: table.nameOf(other.entity),
        kind: table.kindOf(other.entity),
        articles: index.articlesOf(other.entity).length,
      },
      known: knownOf(table, facts, other.entity),
      reasons: reasonsOf(other),
    })),
  };
};
