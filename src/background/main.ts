import type { Runtime } from 'webextension-polyfill';
import { DataFileError } from '../core/dataset/file.ts';
import { saved } from './saved.ts';
import { addCorrection, removeCorrection } from '../shared/corrections/store.ts';
import { cleanUp } from '../shared/datasets/registry.ts';
import { backgroundRequests } from '../shared/messages.ts';
import { failure, messageOf, success, type Result } from '../shared/result.ts';
import { serve } from '../shared/serve.ts';
import { analyseBlocks } from './analyse.ts';
import { readArticle, summariesOf } from './article.ts';
import { showBadge } from './tabs/badge.ts';
import { describeMention } from './card/describe-mention.ts';
import { drawImportedPlace, drawLocatorMap } from './card/draw-locator-map.ts';
import { explainMention } from './card/explain-mention.ts';
import { cardOfUnknown } from './card/unknown-name.ts';
import { ready, type Data } from './data.ts';
import { serveCommands } from './opening/commands.ts';
import { serveContextMenu } from './opening/context-menu.ts';
import { datasetsFor } from './datasets/active.ts';
import { analyseWithDatasets } from './datasets/analyse.ts';
import { importedSummaries, isImported, readImportedArticle } from './datasets/article.ts';
import { cardWithDatasets } from './datasets/card.ts';
import { placeImported } from './datasets/entity-details.ts';
import { entityWithDatasets } from './datasets/entity.ts';
import { rankPageWithDatasets } from './datasets/rank-page.ts';
import { searchWithDatasets } from './datasets/search.ts';
import { describeEntity } from './entity.ts';
import { serveFirstRun } from './opening/first-run.ts';
import {
  attendFrames,
  endWalkInFrame,
  goneFrames,
  resumeFrame,
  showInFrame,
  tellPage,
  walkInFrame,
} from './tabs/frames.ts';
import { startOnPage } from './tabs/inject.ts';
import { lookUp } from './look-up.ts';
import { openMore } from './opening/open-more.ts';
import { openReader } from './opening/open-reader.ts';
import { rankPage } from './rank-page.ts';
import { searchArticles } from './search/search-articles.ts';
import { startSync } from './sync/main.ts';

/** Answers with the loaded data, and tells damaged data from other failures. */
const withData = async <Value>(answer: (data: Data) => Promise<Result<Value>>): Promise<Result<Value>> => {
  try {
    return await answer(await ready());
  } catch (thrown) {
    return failure(thrown instanceof DataFileError ? 'data-broken' : 'internal', messageOf(thrown));
  }
};

/** The same; opens the datasets used on a host meanwhile, for an answer that will ask for them. */
const withDatasets = <Value>(
  host: string | undefined,
  answer: (data: Data) => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  void datasetsFor(host);
  return withData(answer);
};

/** Host of the page that asks, for datasets that are used on some sites only; undefined for the extension's own. */
const hostOf = ({ url, tab }: Runtime.MessageSender): string | undefined => {
  const address = tab?.url ?? url ?? '';
  return /^https?:/.test(address) ? new URL(address).hostname : undefined;
};

serve('background', backgroundRequests, {
  analyse: (params, sender) =>
    withDatasets(hostOf(sender), async (data) =>
      success(await analyseWithDatasets(params, analyseBlocks(data, params), hostOf(sender))),
    ),
  card: (params, sender) =>
    withData(async (data) =>
      success(
        params.entity === undefined
          ? await cardOfUnknown(params.surface, (query) =>
              searchWithDatasets({ query }, searchArticles(data, query)),
            )
          : await cardWithDatasets(data, params, await describeMention(data, params), hostOf(sender)),
      ),
    ),
  explain: (params) => withData(async (data) => success(await explainMention(data, params))),
  locatorMap: (params) =>
    withData(async (data) => {
      const imported = isImported(params.entity) ? await placeImported(params.entity) : undefined;
      return success(await (imported ? drawImportedPlace(imported) : drawLocatorMap(data, params)));
    }),
  rankPage: (params) =>
    withDatasets(params.host, async (data) =>
      success(await rankPageWithDatasets(params, rankPage(data, params))),
    ),
  article: (params) =>
    withData((data) =>
      isImported(params.id) ? readImportedArticle(data, params) : readArticle(data, params),
    ),
  articles: ({ ids }) =>
    withData(async (data) => {
      const imported = await importedSummaries(ids);
      return success({
        articles: ids.flatMap((id) => imported.get(id) ?? summariesOf(data, { ids: [id] }).articles),
      });
    }),
  entity: (params) =>
    withData(async (data) => entityWithDatasets(params, await describeEntity(data, params))),
  lookUp: (params) => withData(async (data) => success(await lookUp(data, params))),
  search: (params) =>
    withDatasets(undefined, async (data) =>
      success(await searchWithDatasets(params, searchArticles(data, params.query))),
    ),
  attendFrames,
  goneFrames,
  resumeFrame,
  tellPage,
  showInFrame,
  walkInFrame,
  endWalkInFrame,
  badge: async ({ count }, { tab }) => {
    if (tab?.id !== undefined) await showBadge(tab.id, count);
    return success(null);
  },
  startOnPage: ({ tabId }) => startOnPage(tabId),
  openMore: (params, { tab }) => openMore(params, tab),
  openArticle: async ({ id }, { tab }) => {
    await openReader(`article=${encodeURIComponent(id)}`, tab);
    return success(null);
  },
  openSearch: async ({ query }, { tab }) => {
    await openReader(`search=${encodeURIComponent(query)}`, tab);
    return success(null);
  },
  addCorrection: ({ correction, replaced }) =>
    saved(async () => ({ id: await addCorrection(correction, replaced) })),
  removeCorrection: ({ id }) =>
    saved(async () => {
      await removeCorrection(id);
      return null;
    }),
});

serveContextMenu();
serveCommands();
startSync();
serveFirstRun();

// What a deletion or a crash has left behind. Nothing waits for it.
void cleanUp();
