/**
 * Waits for a transaction and its requests. Where it was undone, throws the error that tells why: browsers give the
 * single requests only an AbortError.
 */
export const allStored = async (
  transaction: { readonly done: Promise<void> },
  requests: readonly Promise<unknown>[],
): Promise<void> => {
  const results = await Promise.allSettled([...requests, transaction.done]);
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (reasons.length === 0) return;
  throw (
    reasons.find((reason) => reason instanceof DOMException && reason.name === 'QuotaExceededError') ??
    reasons[0]
  );
};
