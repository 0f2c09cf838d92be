import { useCallback, useMemo, useState } from 'preact/hooks';
import { HostCorrections } from '../../shared/corrections/apply.ts';
import type { Correction, NewCorrection } from '../../shared/corrections/schema.ts';
import { addCorrection, corrections, removeCorrection } from '../../shared/corrections/store.ts';
import type { PageName } from '../../shared/schemas.ts';
import type { Store, Stored } from '../../ui/use-stored.ts';

/** One thing at a time: corrections are added, or one is taken back. */
type Change = NewCorrection | { readonly undo: string };

/** Where the corrections lie that muting is a part of. */
export const correctionsStore: Store<readonly Correction[], Change> = {
  load: corrections.load,
  watch: corrections.watch,
  save: async (change) => {
    await ('undo' in change ? removeCorrection(change.undo) : addCorrection(change));
  },
};

/** The reader's corrections, and the way to change them. */
export type StoredCorrections = Stored<readonly Correction[], Change>;

/** What the reader does not want to see, and how that is changed from the popup. */
export interface Muting {
  /** Whether it is known yet what is muted. */
  readonly known: boolean;
  /** Those of some names that the reader wants to see. */
  readonly unmuted: (names: readonly PageName[]) => PageName[];
  /** No longer shows a name, on this site or on all. */
  readonly mute: (name: PageName, everywhere: boolean) => void;
  /** The name that was muted last since the popup was opened. */
  readonly last: string | undefined;
  readonly undo: () => void;
  /** Whether the last change could not be kept. */
  readonly failed: boolean;
}

/** The names that the reader does not want to see on a host, and ways to add to them. */
export const useMuting = ({ value, problem, save }: StoredCorrections, host: string): Muting => {
  const all = useMemo(() => value ?? [], [value]);
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
  const unmuted = useCallback(
    (names: readonly PageName[]) =>
      names.filter(({ name, entity }) => here.of({ surface: name, entity }).outcome !== 'hidden'),
    [here],
  );
  return {
    known: value !== undefined || problem === 'load',
    unmuted,
    mute: (name, everywhere) => void mute(name, everywhere),
    last,
    undo: () => void undo(),
    failed: problem === 'save',
  };
};
