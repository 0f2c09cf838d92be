// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askPatiently } from '../../../../src/content/queue/ask-patiently.ts';
import { failure, success, type Result } from '../../../../src/shared/result.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const asked = async (
  answers: readonly (Result<string> | 'never')[],
  signal = new AbortController().signal,
): Promise<{ result: Result<string>; tries: number }> => {
  const ask = vi.fn<() => Promise<Result<string>>>();
  for (const answer of answers) {
    if (answer === 'never') ask.mockReturnValueOnce(new Promise(() => undefined));
    else ask.mockResolvedValueOnce(answer);
  }
  const last = answers.at(-1);
  if (last && last !== 'never') ask.mockResolvedValue(last);
  const result = askPatiently(ask, signal);
  await vi.runAllTimersAsync();
  return { result: await result, tries: ask.mock.calls.length };
};

describe('asking patiently', () => {
  it('asks again when the background was not there', async () => {
    const { result, tries } = await asked([
      failure('no-receiver', ''),
      failure('internal', ''),
      success('here'),
    ]);
    expect(result).toEqual(success('here'));
    expect(tries).toBe(3);
  });

  it('asks again when the background died over the answer', async () => {
    expect(await asked(['never', success('here')])).toEqual({ result: success('here'), tries: 2 });
  });

  it('asks again when the page was left before the answer came, and its reader is back', async () => {
    const ask = vi.fn<() => Promise<Result<string>>>();
    ask.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce(success('here'));
    const result = askPatiently(ask, new AbortController().signal);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await result).toEqual(success('here'));
  });

  it.each(['extension-gone', 'bad-request', 'data-broken', 'not-found'] as const)(
    'takes %s as it is',
    async (code) => {
      expect(await asked([failure(code, '')])).toEqual({ result: failure(code, ''), tries: 1 });
    },
  );

  it('gives up in the end', async () => {
    const { result, tries } = await asked([failure('no-receiver', '')]);
    expect(result.ok).toBe(false);
    expect(tries).toBe(5);
  });

  it('does not go on when it is not wanted any more', async () => {
    expect((await asked([failure('no-receiver', '')], AbortSignal.abort())).tries).toBe(1);
  });
});
