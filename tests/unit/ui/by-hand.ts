export interface ByHand<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: Error) => void;
}

/** A promise that a test settles (`Promise.withResolvers`, which Node 20 lacks). */
export const byHand = <Value>(): ByHand<Value> => {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<Value>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve: (value) => resolve(value), reject: (reason) => reject(reason) };
};
