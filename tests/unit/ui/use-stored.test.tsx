// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useStored, type Store, type Stored } from '../../../src/ui/use-stored.ts';
import { byHand, type ByHand } from './by-hand.ts';
import { clear, show } from './show.ts';

afterEach(clear);

/** A store whose loads and saves a test ends by hand. */
const handStore = () => {
  const loading = byHand<number>();
  const saves: { readonly change: number; readonly done: ByHand<void> }[] = [];
  let tell: ((value: number) => void) | undefined;
  const stop = vi.fn();
  const store: Store<number, number> = {
    load: () => loading.promise,
    watch: (changed) => {
      tell = changed;
      return stop;
    },
    save: (change) => {
      const done = byHand<void>();
      saves.push({ change, done });
      return done.promise;
    },
  };
  return { store, loading, saves, stop, tell: (value: number) => tell?.(value) };
};

const watchIn = (store: Store<number, number>): (() => Stored<number, number>) => {
  let latest: Stored<number, number> | undefined;
  const Probe = (): JSX.Element => {
    latest = useStored(store);
    return <p>{latest.value}</p>;
  };
  show(<Probe />);
  return () => latest!;
};

describe('useStored', () => {
  it('gives the loaded value, then every change', async () => {
    const { store, loading, tell } = handStore();
    const now = watchIn(store);
    expect(now().value).toBeUndefined();
    await act(async () => loading.resolve(1));
    expect(now().value).toBe(1);
    void act(() => tell(2));
    expect(now().value).toBe(2);
  });

  it('keeps a change that came before the loaded value', async () => {
    const { store, loading, tell } = handStore();
    const now = watchIn(store);
    void act(() => tell(2));
    await act(async () => loading.resolve(1));
    expect(now().value).toBe(2);
  });

  it('saves one after the other, also past one that failed', async () => {
    const { store, saves } = handStore();
    const now = watchIn(store);
    const first = now().save(1);
    const second = now().save(2);
    await act(async () => {});
    expect(saves.map(({ change }) => change)).toEqual([1]);
    saves[0]!.done.reject(new Error('full'));
    await act(async () => expect(await first).toBe(false));
    expect(now().problem).toBe('save');
    saves[1]!.done.resolve();
    await act(async () => expect(await second).toBe(true));
    expect(now().problem).toBeUndefined();
  });

  it('says that loading failed', async () => {
    const { store, loading } = handStore();
    const now = watchIn(store);
    await act(async () => loading.reject(new Error('gone')));
    expect(now().problem).toBe('load');
  });

  it('stops watching when it goes', () => {
    const { store, stop } = handStore();
    watchIn(store);
    clear();
    expect(stop).toHaveBeenCalledOnce();
  });
});
