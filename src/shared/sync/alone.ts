/** Does a task while no other is done alone in any context: rounds of synchronising follow one another. */
export const aloneInSync = <Value>(task: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request('sync', task);
