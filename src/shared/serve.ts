import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Answer, Params, RequestMap } from './messages.ts';
import { failure, messageOf, type Result } from './result.ts';

/** One handler a request. Each gets checked parameters and gives its answer as a value. */
export type Handlers<Requests extends RequestMap<Requests>> = {
  readonly [Name in keyof Requests]: (
    params: Params<Requests, Name>,
    sender: Runtime.MessageSender,
  ) => Promise<Result<Answer<Requests, Name>>> | Result<Answer<Requests, Name>>;
};

/**
 * Answers the requests of one map. Call it synchronously when the context starts, or the message that woke the
 * background is lost. Gives a function that stops answering.
 */
export const serve = <Requests extends RequestMap<Requests>>(
  to: 'background' | 'page',
  requests: Requests,
  handlers: Handlers<Requests>,
): (() => void) => {
  const envelope = v.object({ to: v.literal(to), name: v.string(), params: v.unknown() });
  const isRequest = (name: string): name is Extract<keyof Requests, string> => Object.hasOwn(requests, name);

  const answer = async (
    name: string,
    given: unknown,
    sender: Runtime.MessageSender,
  ): Promise<Result<unknown>> => {
    if (!isRequest(name)) return failure('bad-request', `no request ${name}`);
    const params = v.safeParse(requests[name].params, given);
    if (!params.success) return failure('bad-request', `${name}: ${params.issues[0].message}`);
    try {
      return await handlers[name](params.output, sender);
    } catch (thrown) {
      return failure('internal', `${name}: ${messageOf(thrown)}`);
    }
  };

  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
    return answer(parsed.output.name, parsed.output.params, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
};
