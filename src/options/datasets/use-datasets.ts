import { useEffect, useState } from 'preact/hooks';
import { watchDatasets } from '../../shared/datasets/announce.ts';
import { importEnds, importsUnderWay } from '../../shared/datasets/under-way.ts';
import { listDatasets, listUnfinishedImports } from '../../shared/datasets/registry.ts';
import type { Dataset, UnfinishedImport } from '../../shared/datasets/schema.ts';

/** The reader's datasets, with imports that are not finished. */
export type Datasets =
  | { readonly state: 'loading' }
  /** The browser stores nothing here. */
  | { readonly state: 'unavailable' }
  | {
      readonly state: 'ready';
      readonly datasets: readonly Dataset[];
      readonly unfinished: readonly Unfinished[];
    };

/** An import that was broken off, or that a worker is at work on right now. */
export interface Unfinished extends UnfinishedImport {
  readonly isUnderWay: boolean;
}

/** The imported datasets, kept up to date. */
export const useDatasets = (): Datasets => {
  const [known, setKnown] = useState<Datasets>({ state: 'loading' });
  useEffect(() => {
    let stopped = false;
    const look = async (): Promise<void> => {
      const [datasets, stored, underWay] = await Promise.all([
        listDatasets(),
        listUnfinishedImports(),
        importsUnderWay(),
      ]);
      if (stopped) return;
      if (!datasets.ok || !stored.ok) {
        setKnown({ state: 'unavailable' });
        return;
      }
      const unfinished = stored.value.map((one) => ({ ...one, isUnderWay: underWay.has(one.storage) }));
      setKnown({ state: 'ready', datasets: datasets.value, unfinished });
      for (const { storage, isUnderWay } of unfinished) if (isUnderWay) void lookAfter(storage);
    };
    const awaited = new Set<string>();
    // A page that is closed in an import tells nobody; that its lock is free again does.
    const lookAfter = async (storage: string): Promise<void> => {
      if (awaited.has(storage)) return;
      awaited.add(storage);
      await importEnds(storage);
      awaited.delete(storage);
      await look();
    };
    void look();
    const stop = watchDatasets(() => void look());
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return known;
};
