import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { tellDatasetsInUse } from './in-use.ts';
import { importEventSchema, type ImportCommand, type ImportEvent } from './import-messages.ts';

/** A page's side of the import worker. Closing the page ends the worker; what it had committed can be resumed. */
export interface ImportSession {
  readonly send: (command: ImportCommand) => void;
  /** Ends the worker at once. */
  readonly end: () => void;
}

/** Starts the import worker; `hear` gets everything it tells. Only pages of the extension can have one. */
export const startImportSession = (hear: (event: ImportEvent) => void): ImportSession => {
  const worker = new Worker(browser.runtime.getURL('import-worker.js'), { type: 'module' });
  const fail = (detail: string): void => hear({ event: 'failed', code: 'internal', detail });
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const event = v.safeParse(importEventSchema, data);
    if (!event.success) {
      fail(`the import worker said ${event.issues[0].message}`);
      return;
    }
    // The worker cannot: it has nothing of the browser's for extensions.
    if (event.output.event === 'imported') void tellDatasetsInUse();
    hear(event.output);
  });
  worker.addEventListener('error', ({ message }) => fail(message));
  return { send: (command) => worker.postMessage(command), end: () => worker.terminate() };
};
