import type { FailureCode, Result } from '../shared/result.ts';

/** What a background that was ended while it answered leaves behind. The next message starts it again. */
const passing: ReadonlySet<FailureCode> = new Set(['internal', 'no-receiver']);

/** The answer to a question, asked once more where the background may have been restarted meanwhile. */
export const askTwice = async <Value>(ask: () => Promise<Result<Value>>): Promise<Result<Value>> => {
  const answer = await ask();
  return answer.ok || !passing.has(answer.failure.code) ? answer : ask();
};
