import type { Answer, BackgroundRequests, Params } from '../../shared/messages.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { queryWords } from '../../core/imported/query-words.ts';
import { entityMark } from '../../core/imported/term-table.ts';
import { datasetsFor, onEach } from './active.ts';
import { describeImported } from './entity-details.ts';
import { keyOfEntity, mergeRanked, rankIn } from './views.ts';

type Request = BackgroundRequests;

const mostArticles = 20;

/** A person or place with the articles of imported datasets on it; also one that only they know. */
export const entityWithDatasets = async (
  { id }: Params<Request, 'entity'>,
  bundled: Result<Answer<Request, 'entity'>>,
): Promise<Result<Answer<Request, 'entity'>>> => {
  const datasets = await datasetsFor(undefined);
  if (datasets.length === 0) return bundled;
  const entity = bundled.ok ? bundled.value.entity : await describeImported(id);
  if (!entity) return bundled.ok ? bundled : failure('not-found', `no entity ${id}`);
  const key = keyOfEntity(id);
  const query = {
    words: queryWords('', entity.description),
    entities: new Map([[key, { name: entity.name, salience: 1 }]]),
  };
  const ranked = await onEach(datasets, (dataset) => rankIn(dataset, query, mostArticles, key));
  const totals = datasets.map(({ data: { dictionary } }) => {
    const term = dictionary.words.find(entityMark + key);
    return term < 0 ? 0 : (dictionary.counts[term] ?? 0);
  });
  const lists = ranked.map((list) => list.map((article) => ({ ...article, because: [] })));
  return success({
    entity,
    articles: mergeRanked([bundled.ok ? bundled.value.articles : [], ...lists], mostArticles),
    total: totals.reduce((sum, total) => sum + total, bundled.ok ? bundled.value.total : 0),
  });
};
