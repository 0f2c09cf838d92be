import * as v from 'valibot';
import { watchDatasets } from '../../shared/datasets/announce.ts';
import { openCatalogue } from '../../shared/datasets/database.ts';
import { watchDatasetsInUse } from '../../shared/datasets/in-use.ts';
import { datasetFormat, datasetSchema, type Dataset } from '../../shared/datasets/schema.ts';
import { messageOf } from '../../shared/result.ts';
import { covers } from '../../shared/settings/sites.ts';
import { once } from '../once.ts';
import { StoredDataset } from './stored-dataset.ts';

/** A dataset that takes part in an answer. */
export interface ActiveDataset {
  readonly entry: Dataset;
  readonly data: StoredDataset;
}

/** What the score of an article counts, by the priority of its dataset. */
export const priorityWeights: Readonly<Record<Dataset['priority'], number>> = {
  high: 1.5,
  normal: 1,
  low: 0.6,
};

/** Open datasets by the name of their storage. A context that is ended loses them, and opens them again. */
const open = new Map<string, Promise<StoredDataset>>();

/** The registry as it was read last, until something tells that it has changed. */
let known: Promise<readonly Dataset[]> | undefined;
/** Listens from the first reading on: a context that is ended forgets what it knew. */
const listen = once(async () => {
  watchDatasets(forgetRegistry);
  // Pages hear of it this way, and may ask before the other is heard.
  watchDatasetsInUse(forgetRegistry);
});
const forgetRegistry = (): void => {
  known = undefined;
};

/**
 * The imported datasets that are on and used on a host (all, where there is none), those of high priority first. What
 * the reader switches takes effect with the next request, which open pages make at once. One that cannot be opened is left out.
 */
export const datasetsFor = async (host: string | undefined): Promise<readonly ActiveDataset[]> => {
  const entries = await registry();
  close(new Set(entries.map(({ storage }) => storage)));
  const wanted = entries
    .filter((entry) => entry.on && entry.format === datasetFormat && isUsedOn(entry, host))
    .toSorted((a, b) => priorityWeights[b.priority] - priorityWeights[a.priority] || b.imported - a.imported);
  const opened = await Promise.all(
    wanted.map(async (entry) => {
      const data = await openDataset(entry);
      return data ? [{ entry, data }] : [];
    }),
  );
  return opened.flat();
};

/** The dataset of an article's or entity's id, and what the id is within it; undefined where it is a bundled one. */
export const datasetOf = async (
  id: string,
): Promise<(ActiveDataset & { readonly localId: string }) | undefined> => {
  const colon = id.indexOf(':');
  if (colon < 0) return undefined;
  const entry = (await registry()).find((one) => one.id === id.slice(0, colon));
  const data = entry && (await openDataset(entry));
  return entry && data && { entry, data, localId: id.slice(colon + 1) };
};

/** Runs a task on each dataset. One that fails, as when it was deleted meanwhile, contributes nothing. */
export const onEach = async <Value>(
  datasets: readonly ActiveDataset[],
  task: (dataset: ActiveDataset) => Promise<Value>,
): Promise<readonly Value[]> => {
  const values = await Promise.all(
    datasets.map(async (dataset) => {
      try {
        return [await task(dataset)];
      } catch (thrown) {
        forget(dataset.entry, thrown);
        return [];
      }
    }),
  );
  return values.flat();
};

const registry = async (): Promise<readonly Dataset[]> => {
  await listen();
  const reading = known ?? readRegistry();
  known = reading;
  return reading;
};

const readRegistry = async (): Promise<readonly Dataset[]> => {
  try {
    const catalogue = await openCatalogue();
    const stored = await catalogue.getAll('datasets');
    // Not kept open: whoever deletes everything would have to wait for it.
    catalogue.close();
    return stored.filter((one) => v.is(datasetSchema, one));
  } catch {
    // No storage, as in a private window: the bundled dataset does without.
    known = undefined;
    return [];
  }
};

const isUsedOn = ({ sites }: Dataset, host: string | undefined): boolean =>
  host === undefined || sites.length === 0 || sites.some((site) => covers(site, host));

const openDataset = async (entry: Dataset): Promise<StoredDataset | undefined> => {
  const opening = open.get(entry.storage) ?? StoredDataset.open(entry.storage);
  open.set(entry.storage, opening);
  try {
    return await opening;
  } catch (thrown) {
    forget(entry, thrown);
    return undefined;
  }
};

const forget = ({ name, storage }: Dataset, thrown: unknown): void => {
  console.warn(`The dataset ${name} cannot be read: ${messageOf(thrown)}`);
  open.delete(storage);
  known = undefined;
};

const close = (kept: ReadonlySet<string>): void => {
  for (const [storage, opening] of open) {
    if (kept.has(storage)) continue;
    open.delete(storage);
    opening.then((data) => data.close()).catch(() => undefined);
  }
};
