/** Web Locks of one context for what runs outside a browser: Node 20 and happy-dom have none. */
const lasts = new Map<string, Promise<unknown>>();

const request = <Value>(name: string, task: () => Promise<Value>): Promise<Value> => {
  const running = (lasts.get(name) ?? Promise.resolve()).then(task);
  lasts.set(
    name,
    running.catch(() => undefined),
  );
  return running;
};

if (!('navigator' in globalThis))
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
// Null in happy-dom, and absent in Node, whatever the types say.
if (!Reflect.get(navigator, 'locks'))
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
