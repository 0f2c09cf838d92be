export interface ByHand<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: Error) => void;
}

/** A promise that a test settles (`Promise.withResolvers`, which Node 20 lacks). */
export const byHand = <Value>(): ByHand<Value> => {
  let settle: Omit<ByHand<Value>, 'promise'> | undefined;
  const promise = new Promise<Value>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    promise,
    resolve: (value) => settle?.resolve(value),
    reject: (reason) => settle?.reject(reason),
  };
};
