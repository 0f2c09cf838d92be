import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {
  backgroundRequests,
  type Answer,
  type BackgroundRequests,
  type PageRequests,
  type Params,
  type RequestMap,
} from './messages.ts';
import { documentRequests, pageRequests } from './page-messages.ts';
import { failure, failureCodes, messageOf, success, type FailureCode, type Result } from './result.ts';

const failureSchema = v.object({
  ok: v.literal(false),
  failure: v.object({
    code: v.picklist(failureCodes),
    detail: v.string(),
  }),
});
const successSchema = v.object({ ok: v.literal(true), value: v.unknown() });

/** Asks the background. Never rejects; a background that was asleep is woken by the browser. */
export const askBackground = <Name extends keyof BackgroundRequests>(
  name: Name,
  params: Params<BackgroundRequests, Name>,
): Promise<Result<Answer<BackgroundRequests, Name>>> =>
  ask(backgroundRequests, name, () => browser.runtime.sendMessage({ to: 'background', name, params }));

/** The same for the script that reads a document, without the schemas of what else is asked. */
export const askFromDocument = <Name extends keyof typeof documentRequests>(
  name: Name,
  params: Params<BackgroundRequests, Name>,
): Promise<Result<Answer<BackgroundRequests, Name>>> =>
  ask(documentRequests, name, () => browser.runtime.sendMessage({ to: 'background', name, params }));

/**
 * Asks the content script in the top frame of a tab, which answers for the whole page, or in another frame, or in all:
 * then the first answer counts. Never rejects; `no-receiver` where there is none.
 */
export const askPage = <Name extends keyof PageRequests>(
  tabId: number,
  name: Name,
  params: Params<PageRequests, Name>,
  frame: number | 'all' = 0,
): Promise<Result<Answer<PageRequests, Name>>> =>
  ask(pageRequests, name, () =>
    browser.tabs.sendMessage(tabId, { to: 'page', name, params }, frame === 'all' ? {} : { frameId: frame }),
  );

const ask = async <Requests extends RequestMap<Requests>, Name extends keyof Requests>(
  requests: Requests,
  name: Name,
  deliver: () => Promise<unknown>,
): Promise<Result<Answer<Requests, Name>>> => {
  let reply: unknown;
  try {
    reply = await deliver();
  } catch (thrown) {
    return failure(reasonOf(messageOf(thrown)), messageOf(thrown));
  }
  const failed = v.safeParse(failureSchema, reply);
  if (failed.success) return failed.output;
  const answered = v.safeParse(successSchema, reply);
  if (!answered.success) return failure('no-receiver', `no answer to ${String(name)}`);
  const value = v.safeParse(requests[name].result, answered.output.value);
  return value.success
    ? success(value.output)
    : failure('internal', `answer to ${String(name)}: ${value.issues[0].message}`);
};

/** Browsers tell of a missing receiver and of a removed extension only in words. */
const reasonOf = (message: string): FailureCode => {
  if (/context invalidated|extension context/i.test(message)) return 'extension-gone';
  if (/receiving end does not exist|could not establish connection/i.test(message)) return 'no-receiver';
  return 'internal';
};
