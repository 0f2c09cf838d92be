/** Does the task while no round of synchronising is under way in any context; others wait for its end. */
export const aloneInSync = <Value>(task: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request('sync', task);
