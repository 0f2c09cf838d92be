import { fakeLocks } from '../fixtures/web-locks.ts';

if (!('navigator' in globalThis))
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
// Null in happy-dom, and absent in Node, whatever the types say.
if (!Reflect.get(navigator, 'locks'))
  Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true });
