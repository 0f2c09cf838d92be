import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Somewhere a value is kept that other pages change too. */
export interface Store<Value, Change> {
  readonly load: () => Promise<Value>;
  /** Gives a function that stops watching. */
  readonly watch: (changed: (value: Value) => void) => () => void;
  readonly save: (change: Change) => Promise<void>;
}

/** The value of a store as a component shows it. */
export interface Stored<Value, Change> {
  /** Undefined until it is loaded. */
  readonly value: Value | undefined;
  /** What did not work last. */
  readonly problem: 'load' | 'save' | undefined;
  /** Saves one after the other. Resolves to whether it worked. */
  readonly save: (change: Change) => Promise<boolean>;
}

/** The value of a store, kept up to date. `store` must be the same object on every call. */
export const useStored = <Value, Change>(store: Store<Value, Change>): Stored<Value, Change> => {
  const [value, setValue] = useState<Value>();
  const [problem, setProblem] = useState<'load' | 'save'>();
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  // Not an effect that waits for the frame to be painted: the value is on its way meanwhile.
  useLayoutEffect(() => {
    let newer = false;
    const stop = store.watch((changed) => {
      newer = true;
      setValue(() => changed);
    });
    const load = async (): Promise<void> => {
      try {
        const loaded = await store.load();
        if (!newer) setValue(() => loaded);
      } catch {
        setProblem('load');
      }
    };
    void load();
    return stop;
  }, [store]);

  const save = useCallback(
    (change: Change): Promise<boolean> => {
      const saving = queue.current.then(async () => {
        try {
          await store.save(change);
          setProblem(undefined);
          return true;
        } catch {
          setProblem('save');
          return false;
        }
      });
      queue.current = saving;
      return saving;
    },
    [store],
  );

  return { value, problem, save };
};
