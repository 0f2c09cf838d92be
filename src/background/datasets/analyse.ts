import { entityKey } from '../../core/imported/entity-key.ts';
import { findNames, type FoundName } from '../../core/imported/find-names.ts';
import { mergeMentions, type PlainMention } from '../../core/imported/merge-mentions.ts';
import { entityMark } from '../../core/imported/term-table.ts';
import {
  numbersPerMention,
  type Answer,
  type BackgroundRequests,
  type Params,
} from '../../shared/messages.ts';
import type { EntityBrief } from '../../shared/schemas.ts';
import { datasetsFor, type ActiveDataset } from './active.ts';
import { globalId, keyOfEntity } from './views.ts';

type Request = BackgroundRequests;

/** The mentions of some blocks with those of people and places that only imported datasets know. */
export const analyseWithDatasets = async (
  { blocks }: Params<Request, 'analyse'>,
  answer: Answer<Request, 'analyse'>,
  host: string | undefined,
): Promise<Answer<Request, 'analyse'>> => {
  const datasets = await datasetsFor(host);
  if (datasets.length === 0) return answer;
  const entities: EntityBrief[] = answer.entities.map((entity) => ({
    ...entity,
    articles: entity.articles + articlesOf(datasets, entity.id),
  }));
  let mentions = plainMentions(answer.mentions);
  for (const dataset of datasets) {
    const { names } = dataset.data;
    if (names.size === 0) continue;
    const positions = new Map<number, number>();
    const positionOf = (name: number): number => {
      const known = positions.get(name) ?? entities.push(briefOf(dataset, datasets, name)) - 1;
      positions.set(name, known);
      return known;
    };
    mentions = mergeMentions(mentions, findNames(blocks, names), (found: FoundName) => ({
      block: found.block,
      start: found.start,
      end: found.end,
      kind: names.kindOf(found.name) === 'person' ? 0 : 1,
      entity: positionOf(found.name),
      confidence: Math.round(found.confidence * 100),
    }));
  }
  return {
    ...answer,
    entities,
    mentions: mentions.flatMap(({ block, start, end, kind, entity, confidence }) => [
      block,
      start,
      end,
      kind,
      entity,
      confidence,
    ]),
  };
};

const plainMentions = (numbers: readonly number[]): PlainMention[] => {
  const mentions: PlainMention[] = [];
  for (let at = 0; at < numbers.length; at += numbersPerMention) {
    const [block = 0, start = 0, end = 0, kind = 0, entity = -1, confidence = 0] = numbers.slice(
      at,
      at + numbersPerMention,
    );
    mentions.push({ block, start, end, kind, entity, confidence });
  }
  return mentions;
};

const briefOf = (
  { entry, data: { names } }: ActiveDataset,
  datasets: readonly ActiveDataset[],
  name: number,
): EntityBrief => {
  const id = globalId(entry, entityKey(names.nameOf(name)));
  return { id, name: names.nameOf(name), kind: names.kindOf(name), articles: articlesOf(datasets, id) };
};

/** How many articles of datasets are about an entity or mention it. */
const articlesOf = (datasets: readonly ActiveDataset[], id: string): number =>
  datasets.reduce((sum, { data: { dictionary } }) => {
    const term = dictionary.words.find(entityMark + keyOfEntity(id));
    return term < 0 ? sum : sum + (dictionary.counts[term] ?? 0);
  }, 0);
