/** Why a request failed, as a code that the interface turns into one helpful sentence. */
export const failureCodes = [
  'bad-request',
  'data-broken',
  'not-found',
  'no-receiver',
  'extension-gone',
  'not-saved',
  'internal',
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** An error as a value: what crosses from one context to another instead of an exception. */
export interface Failure {
  readonly code: FailureCode;
  /** For the developer's console; never shown as it is. */
  readonly detail: string;
}

/** What crosses contexts: a value, or why there is none. Nothing is thrown across. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/** The result of what worked. */
export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });

/** The result of what did not. */
export const failure = (code: FailureCode, detail: string): Result<never> => ({
  ok: false,
  failure: { code, detail },
});

/** The message of anything that was thrown. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
