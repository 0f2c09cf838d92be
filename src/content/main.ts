import { watchDatasetsInUse } from '../shared/datasets/in-use.ts';
import { pageRequests } from '../shared/page-messages.ts';
import { success } from '../shared/result.ts';
import { askFromDocument } from '../shared/send.ts';
import { serve } from '../shared/serve.ts';
import { loadSettings, watchSettings } from '../shared/settings/store.ts';
import { isExtensionGone } from './extension-gone.ts';
import { FrameVoice } from './frames/frame-voice.ts';
import { documentBegan, hostOfPage, isDocumentGone, isTopFrame, whenReadable } from './frames/this-frame.ts';
import { removeLeftOver } from './left-over.ts';
import { PageSwitch } from './page-switch.ts';
import { Badge, namesWithArticles } from './report/badge.ts';
import { watchExtension } from './watch/extension.ts';

declare global {
  /** The content script of this page, for a second one that is put into the same page. */
  // oxlint-disable-next-line no-var
  var backstoryOnPage: { readonly isAlive: () => boolean; readonly stop: () => void } | undefined;
}

const start = (): void => {
  // A frame that has grown since the extension went, or a page that was left before it began.
  if (isExtensionGone() || isDocumentGone()) return;
  removeLeftOver();
  const ending = new AbortController();
  const site = { host: location.hostname, hostOfPage: isTopFrame() ? location.hostname : hostOfPage() };
  const pageSwitch = new PageSwitch({
    site,
    voice: isTopFrame()
      ? (page) =>
          new Badge(
            () => namesWithArticles(page.report()),
            (count) => void askFromDocument('badge', { count }),
          )
      : (frame) =>
          new FrameVoice(
            () => frame.ownReport(),
            (told) => askFromDocument('tellPage', told),
          ),
    goneFrames: async (frames) => {
      const gone = await askFromDocument('goneFrames', [...frames]);
      return gone.ok ? gone.value : [];
    },
    attendFrames: () => void askFromDocument('attendFrames', null),
    resumeFrame: (frame) => void askFromDocument('resumeFrame', { frame }),
    showInFrame: async (frame, place) => {
      const shown = await askFromDocument('showInFrame', { frame, place });
      return shown.ok && shown.value;
    },
    walkInFrame: async (frame, step) => {
      const found = await askFromDocument('walkInFrame', { frame, step });
      return found.ok && found.value;
    },
    endWalkInFrame: (frame) => void askFromDocument('endWalkInFrame', { frame }),
    gone: () => stop(),
  });
  const stopServing = serve('page', pageRequests, {
    describePage: ({ isAwaited }) => {
      if (isAwaited) pageSwitch.attend();
      return success(pageSwitch.report());
    },
    attend: () => {
      pageSwitch.attendHere();
      return success(null);
    },
    began: () => success(documentBegan()),
    goTo: async (where) => success(await pageSwitch.goTo(where)),
    walk: async ({ direction }) => success({ found: await pageSwitch.walk(direction) }),
    walkHere: (step) => success(pageSwitch.walkHere(step)),
    endWalk: () => {
      pageSwitch.endWalk();
      return success(null);
    },
    resume: () => {
      pageSwitch.resume();
      return success(null);
    },
    takeFrame: (params) => {
      pageSwitch.takeFrame(params);
      return success(null);
    },
    showMention: (place) => success(pageSwitch.showMention(place)),
  });
  const stopWatching = watchSettings((settings) => pageSwitch.set(settings));
  const stopWatchingDatasets = watchDatasetsInUse(() => pageSwitch.renew());
  const stop = (): void => {
    ending.abort();
    pageSwitch.stop();
    try {
      stopServing();
      stopWatching();
      stopWatchingDatasets();
    } catch {
      // Without its extension there is nothing left to stop.
    }
  };
  const leave = (): void => {
    ending.abort();
    pageSwitch.leave();
  };
  // One that the browser keeps may come back.
  addEventListener('pagehide', ({ persisted }) => !persisted && leave(), { signal: ending.signal });
  watchExtension(stop, ending.signal);
  globalThis.backstoryOnPage = { isAlive: () => !isExtensionGone(), stop };
  loadSettings().then(
    (settings) => pageSwitch.setFirst(settings),
    () => stop(),
  );
};

if (!globalThis.backstoryOnPage?.isAlive()) {
  globalThis.backstoryOnPage?.stop();
  if (isTopFrame()) start();
  else whenReadable(start);
}
