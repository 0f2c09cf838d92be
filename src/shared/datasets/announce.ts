const channelName = 'datasets';

/** Tells every context that the registry has changed. */
export const announce = (): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
};

/** Calls back whenever the registry of datasets or of unfinished imports has changed. Gives a function that stops it. */
export const watchDatasets = (changed: () => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', changed);
  return () => channel.close();
};
