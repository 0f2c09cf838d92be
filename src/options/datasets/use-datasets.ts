import { useEffect, useState } from 'preact/hooks';
import { watchDatasets } from '../../shared/datasets/announce.ts';
import { listDatasets, listUnfinishedImports } from '../../shared/datasets/registry.ts';
import type { Dataset, UnfinishedImport } from '../../shared/datasets/schema.ts';

export type Datasets =
  | { readonly state: 'loading' }
  /** The browser stores nothing here. */
  | { readonly state: 'unavailable' }
  | {
      readonly state: 'ready';
      readonly datasets: readonly Dataset[];
      readonly unfinished: readonly UnfinishedImport[];
    };

/** The imported datasets, kept up to date. */
export const useDatasets = (): Datasets => {
  const [known, setKnown] = useState<Datasets>({ state: 'loading' });
  useEffect(() => {
    let stopped = false;
    const look = async (): Promise<void> => {
      const [datasets, unfinished] = await Promise.all([listDatasets(), listUnfinishedImports()]);
      if (stopped) return;
      setKnown(
        datasets.ok && unfinished.ok
          ? { state: 'ready', datasets: datasets.value, unfinished: unfinished.value }
          : { state: 'unavailable' },
      );
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
