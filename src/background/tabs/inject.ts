import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { failure, messageOf, success, type Result } from '../../shared/result.ts';

const manifestSchema = v.object({
  // Firefox says null of what is not there.
  content_scripts: v.array(v.object({ js: v.array(v.string()), css: v.nullish(v.array(v.string()), []) })),
});

/**
 * Puts the content scripts into a page that has none: one that is older than the extension, or on a site that the
 * browser lets extensions read only when the reader clicks their button. `no-receiver` where that is not allowed.
 */
export const startOnPage = async (tabId: number): Promise<Result<null>> => {
  const scripts = v.parse(manifestSchema, browser.runtime.getManifest()).content_scripts;
  const target = { tabId, allFrames: true };
  try {
    for (const { js, css } of scripts) {
      if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
      await browser.scripting.executeScript({ target, files: js });
    }
    return success(null);
  } catch (thrown) {
    return failure('no-receiver', messageOf(thrown));
  }
};
