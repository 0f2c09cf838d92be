import * as v from 'valibot';
import browser, { type Tabs } from 'webextension-polyfill';
import { success, type Result } from '../../shared/result.ts';
import { openReader } from './open-reader.ts';

const withSidePanel = v.object({ sidePanel: v.object({ open: v.function() }) });

/**
 * Opens the side panel beside a tab, or the reader where that does not work: Firefox lets only its own buttons open the
 * sidebar. Asks for the panel before anything is waited for, or Chrome takes it for unasked.
 */
export const openMore = async (
  { entity }: { readonly entity?: string | undefined },
  tab: Tabs.Tab | undefined,
): Promise<Result<null>> => {
  const chrome = v.safeParse(withSidePanel, browser);
  try {
    if (chrome.success && tab?.id !== undefined) {
      await chrome.output.sidePanel.open({ tabId: tab.id });
      return success(null);
    }
  } catch {
    // The reader is the next best.
  }
  await openReader(entity === undefined ? '' : `entity=${encodeURIComponent(entity)}`, tab);
  return success(null);
};
