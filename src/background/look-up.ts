import { readingsOf } from '../core/link/readings.ts';
import type { EntityIndex } from '../core/mention.ts';
import { numbersPerMention, type Answer, type BackgroundRequests, type Params } from '../shared/messages.ts';
import { analyseBlocks } from './analyse.ts';
import { details, type Data } from './data.ts';
import { analyseWithDatasets } from './datasets/analyse.ts';
import { describeImported } from './datasets/entity-details.ts';
import { rankPageWithDatasets } from './datasets/rank-page.ts';
import { knownOf } from './known-of.ts';
import { rankPage } from './rank-page.ts';

type Known = Answer<BackgroundRequests, 'lookUp'>;
type Name = Params<BackgroundRequests, 'rankPage'>['names'][number];

/** UTF-16 units of a selection that are looked at: some pages of text. */
const longestText = 10_000;
/** Readings of a name that could mean several. */
const mostReadings = 6;

/** Whom and what a text names, what its names could mean where that is not clear, and the articles that match it. */
export const lookUp = async (data: Data, params: Params<BackgroundRequests, 'lookUp'>): Promise<Known> => {
  const text = params.text.slice(0, longestText).trim();
  const request = { blocks: [text], known: [], language: '' };
  const analysis = await analyseWithDatasets(request, analyseBlocks(data, request), undefined);
  const { names, unclear } = namesIn(text, analysis);
  const page = { title: '', text, names };
  const { articles } = await rankPageWithDatasets(page, rankPage(data, page));
  const described = await details();
  const describe = (entity: EntityIndex): Known['entities'][number] => knownOf(data.table, described, entity);
  const entities = await Promise.all(
    names.map(async ({ entity: id = '' }) => {
      const entity = data.table.find(id);
      return entity === undefined ? describeImported(id) : describe(entity);
    }),
  );
  return {
    entities: entities.flatMap((entity) => entity ?? []),
    unclear: unclear.flatMap((name) => {
      const readings = readingsOf(data.table, name).slice(0, mostReadings);
      return readings.length === 0 ? [] : [{ name, readings: readings.map(describe) }];
    }),
    articles,
  };
};

/** The known people and places of a text in order of appearance, and the names of others, each once. */
const namesIn = (
  text: string,
  { mentions, entities }: Answer<BackgroundRequests, 'analyse'>,
): { readonly names: Name[]; readonly unclear: readonly string[] } => {
  const names = new Map<string, Name>();
  const unclear = new Set<string>();
  for (let at = 0; at + numbersPerMention <= mentions.length; at += numbersPerMention) {
    const [, start = 0, end = 0, , position = -1] = mentions.slice(at);
    const entity = entities[position];
    if (!entity) {
      unclear.add(text.slice(start, end));
      continue;
    }
    const { id, ...brief } = entity;
    const before = names.get(id);
    const count = (before?.count ?? 0) + 1;
    names.set(id, { ...brief, entity: id, count, first: before?.first ?? start, inTitle: false });
  }
  // Words in which nothing was found may be a name by themselves.
  if (mentions.length === 0) unclear.add(text);
  return { names: [...names.values()], unclear: [...unclear] };
};
