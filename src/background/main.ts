import browser from 'webextension-polyfill';
import { DataFileError } from '../core/dataset/file.ts';
import { backgroundRequests } from '../shared/messages.ts';
import { failure, messageOf, success, type Result } from '../shared/result.ts';
import { serve } from '../shared/serve.ts';
import { analyseBlocks } from './analyse.ts';
import { readArticle, summariesOf } from './article.ts';
import { showBadge } from './badge.ts';
import { describeMention } from './card.ts';
import { ready, type Data } from './data.ts';
import { describeEntity } from './entity.ts';
import { showInFrame, tellPage } from './frames.ts';
import { startOnPage } from './inject.ts';
import { rankPage } from './rank-page.ts';
import { searchArticles } from './search/search-articles.ts';

/** Answers with the loaded data, and tells damaged data from other failures. */
const withData = async <Value>(answer: (data: Data) => Promise<Result<Value>>): Promise<Result<Value>> => {
  try {
    return await answer(await ready());
  } catch (thrown) {
    return failure(thrown instanceof DataFileError ? 'data-broken' : 'internal', messageOf(thrown));
  }
};

serve('background', backgroundRequests, {
  analyse: (params) => withData(async (data) => success(analyseBlocks(data, params))),
  card: (params) => withData(async (data) => success(await describeMention(data, params))),
  rankPage: (params) => withData(async (data) => success(rankPage(data, params))),
  article: (params) => withData((data) => readArticle(data, params)),
  articles: (params) => withData(async (data) => success(summariesOf(data, params))),
  entity: (params) => withData((data) => describeEntity(data, params)),
  search: (params) => withData(async (data) => success(await searchArticles(data, params))),
  tellPage,
  showInFrame,
  badge: async ({ count }, { tab }) => {
    if (tab?.id !== undefined) await showBadge(tab.id, count);
    return success(null);
  },
  startOnPage: ({ tabId }) => startOnPage(tabId),
  openArticle: async ({ id }) => {
    await browser.tabs.create({
      url: browser.runtime.getURL(`reader/index.html#article=${encodeURIComponent(id)}`),
    });
    return success(null);
  },
});
