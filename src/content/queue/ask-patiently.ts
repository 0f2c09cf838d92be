import { failure, type Result } from '../../shared/result.ts';
import { delay, pageReturned } from '../time/pauses.ts';

/** Milliseconds before each new try. A background that was killed is back after the first; data may load longer. */
const delays = [200, 1000, 3000, 8000];
/** A background that was killed while it worked may never answer. */
const patience = 30_000;

/**
 * Asks until there is an answer, or a failure that will stay one. A page that was left gets no answer that comes
 * before its reader is back: then it asks anew.
 */
export const askPatiently = async <Value>(
  ask: () => Promise<Result<Value>>,
  signal: AbortSignal,
): Promise<Result<Value>> => {
  let result = await orTimeout(ask(), signal);
  for (const wait of delays) {
    if (signal.aborted || result.ok || !mayPass(result.failure.code)) break;
    await delay(wait, signal);
    result = await orTimeout(ask(), signal);
  }
  return result;
};

const mayPass = (code: string): boolean => code === 'no-receiver' || code === 'internal';

const orTimeout = <Value>(answer: Promise<Result<Value>>, signal: AbortSignal): Promise<Result<Value>> => {
  const waited = new AbortController();
  const over = AbortSignal.any([signal, waited.signal]);
  const late = Promise.race([delay(patience, over), pageReturned(over)]).then(() =>
    failure('internal', 'no answer'),
  );
  return Promise.race([answer, late]).finally(() => waited.abort());
};
