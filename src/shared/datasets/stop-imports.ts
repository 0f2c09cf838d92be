import { importEnds, importsUnderWay } from './under-way.ts';

const channelName = 'stop-imports';
/** Milliseconds that pages are given; one that is frozen holds nothing up for longer. */
const patience = 5000;

/** Has every page end the work that it does on datasets. Done when none is at work on an import any more. */
export const stopImports = async (): Promise<void> => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
  const ends = [...(await importsUnderWay())].map((storage) => importEnds(storage));
  await Promise.race([
    Promise.all(ends),
    new Promise((resolve) => {
      setTimeout(resolve, patience);
    }),
  ]);
};

/** Calls back when work on datasets is to end at once. Gives a function that stops it. */
export const onStopImports = (stop: () => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', stop);
  return () => channel.close();
};
