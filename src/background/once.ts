/** Runs a load when first asked and keeps its promise; a failed load is tried again at the next call. */
export const once = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let pending: Promise<Value> | undefined;
  return () => {
    pending ??= load().catch((thrown: unknown) => {
      pending = undefined;
      throw thrown;
    });
    return pending;
  };
};
