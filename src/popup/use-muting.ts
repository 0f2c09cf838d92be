import { useMemo, useState } from 'preact/hooks';
import { HostCorrections } from '../shared/corrections/apply.ts';
import type { Correction } from '../shared/corrections/schema.ts';
import { addCorrection, corrections, removeCorrection } from '../shared/corrections/store.ts';
import type { PageName } from '../shared/schemas.ts';
import { useStored, type Store } from '../ui/use-stored.ts';

/** One thing at a time: corrections are added, or one is taken back. */
type Change = Omit<Correction, 'id' | 'made'> | { readonly undo: string };

const store: Store<readonly Correction[], Change> = {
  load: corrections.load,
  watch: corrections.watch,
  save: async (change) => {
    await ('undo' in change ? removeCorrection(change.undo) : addCorrection(change));
  },
};

export interface Muting {
  readonly isMuted: (name: PageName) => boolean;
  /** No longer shows a name, on this site or on all. */
  readonly mute: (name: PageName, everywhere: boolean) => void;
  /** The name that was muted last since the popup was opened. */
  readonly last: string | undefined;
  readonly undo: () => void;
  /** Whether the last change could not be kept. */
  readonly failed: boolean;
}

/** The names that the reader does not want to see on a host, and ways to add to them. */
export const useMuting = (host: string): Muting => {
  const { value: all = [], problem, save } = useStored(store);
  const [last, setLast] = useState<string>();

  const mute = async ({ name, kind, entity }: PageName, everywhere: boolean): Promise<void> => {
    const saved = await save({
      verdict: 'mute',
      surface: name,
      kind,
      ...(entity === undefined ? {} : { entity, entityName: name }),
      ...(everywhere ? {} : { host }),
    });
    if (saved) setLast(name);
  };
  const undo = async (): Promise<void> => {
    const made = all.findLast(({ verdict, surface }) => verdict === 'mute' && surface === last);
    if (!made || (await save({ undo: made.id }))) setLast(undefined);
  };
  const here = useMemo(() => new HostCorrections(all, host), [all, host]);
  return {
    isMuted: ({ name, entity }) => here.of({ surface: name, entity }).outcome === 'hidden',
    mute: (name, everywhere) => void mute(name, everywhere),
    last,
    undo: () => void undo(),
    failed: problem === 'save',
  };
};
