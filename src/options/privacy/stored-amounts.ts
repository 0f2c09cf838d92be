import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { listDatasets } from '../../shared/datasets/registry.ts';
import { loadBelongings } from '../backup/belongings.ts';

/** How much of each is stored. */
export interface StoredAmounts {
  readonly settings: number;
  readonly sites: number;
  readonly corrections: number;
  readonly saved: number;
  readonly datasets: number;
  /** Bytes of all of these but datasets. */
  readonly bytes: number;
  /** Bytes of everything, datasets included, and how many the browser would allow. */
  readonly used: number;
  readonly allowed: number;
}

/** Counts what is stored now. */
export const countStored = async (): Promise<StoredAmounts> => {
  const [{ choices, corrections, saved }, datasets, stored, { usage = 0, quota = 0 }] = await Promise.all([
    loadBelongings(),
    listDatasets(),
    browser.storage.local.get(null),
    navigator.storage.estimate(),
  ]);
  const { sitesOff = [], sitesOn = [], ...settings } = choices;
  const bytes = new TextEncoder().encode(
    JSON.stringify(v.parse(v.record(v.string(), v.unknown()), stored)),
  ).length;
  return {
    settings: Object.keys(settings).length,
    sites: sitesOff.length + sitesOn.length,
    corrections: corrections.length,
    saved: saved.length,
    datasets: datasets.ok ? datasets.value.length : 0,
    bytes,
    used: usage,
    allowed: quota,
  };
};
