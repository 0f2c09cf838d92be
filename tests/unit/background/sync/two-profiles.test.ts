import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toPieces, type Synced } from '../../../../src/shared/sync/pieces.ts';
import type { SyncState } from '../../../../src/shared/sync/state.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { syncRound } = await import('../../../../src/background/sync/round.ts');

/** `storage.sync` with the rules of browsers: 102,400 bytes, 8,192 an item, 512 items. */
const makeAccount = () => {
  const items = new Map<string, string>();
  const bytes = (): number => [...items].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  return {
    items,
    writes: 0,
    get: () =>
      Promise.resolve<Record<string, unknown>>(
        Object.fromEntries([...items].map(([key, text]) => [key, JSON.parse(text)])),
      ),
    set(this: { writes: number }, added: Readonly<Record<string, unknown>>) {
      const before = [...items];
      this.writes += 1;
      for (const [key, item] of Object.entries(added)) {
        const text = JSON.stringify(item);
        if (key.length + text.length > 8192)
          return Promise.reject(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
        items.set(key, text);
      }
      if (bytes() <= 102_400 && items.size <= 512) return Promise.resolve();
      items.clear();
      for (const [key, text] of before) items.set(key, text);
      return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    },
    remove: (keys: string[]) => {
      for (const key of keys) items.delete(key);
      return Promise.resolve();
    },
  };
};
type Account = ReturnType<typeof makeAccount>;

let clock = 0;
beforeEach(() => {
  clock = 1000;
});

/** One computer of the reader's. */
const makeComputer = (account: Account, first: Synced = { choices: {}, corrections: [] }) => {
  let here = structuredClone(first);
  let state: SyncState = { on: true, entries: {} };
  return {
    get here(): Synced {
      return here;
    },
    get state(): SyncState {
      return state;
    },
    change: (after: Synced) => {
      here = after;
    },
    sync: () =>
      syncRound({
        loadState: () => Promise.resolve(structuredClone(state)),
        saveState: (saved) => {
          state = saved;
          return Promise.resolve();
        },
        load: () => Promise.resolve(structuredClone(here)),
        save: (_, after) => {
          here = structuredClone(after);
          return Promise.resolve();
        },
        account,
        now: () => ++clock,
      }),
  };
};
/** The same whatever the order of its lists. */
const inOrder = (synced: Synced | undefined): unknown => synced && toPieces(synced);
const mute = (id: string, surface = id) => ({ id, verdict: 'mute' as const, surface, made: 1 });

describe('two computers', () => {
  it('that begin with different things have all of them afterwards', async () => {
    const account = makeAccount();
    const desk = makeComputer(account, {
      choices: { theme: 'dark', sitesOff: ['a.org'] },
      corrections: [mute('1')],
    });
    const lap = makeComputer(account, {
      choices: { enabled: false, sitesOff: ['b.org'] },
      corrections: [mute('2')],
    });
    await desk.sync();
    await lap.sync();
    await desk.sync();
    expect(desk.here).toEqual(lap.here);
    expect(desk.here).toEqual({
      choices: { theme: 'dark', enabled: false, sitesOff: ['a.org', 'b.org'] },
      corrections: [mute('1'), mute('2')],
    });
  });

  it('the account has the last word on a setting that both had before', async () => {
    const account = makeAccount();
    const desk = makeComputer(account, { choices: {}, corrections: [] });
    await desk.sync();
    desk.change({ choices: { theme: 'dark' }, corrections: [] });
    await desk.sync();
    const lap = makeComputer(account, { choices: { theme: 'light' }, corrections: [] });
    await lap.sync();
    expect(lap.here.choices.theme).toBe('dark');
  });

  it('forget on both what is removed on one, and do not bring it back', async () => {
    const account = makeAccount();
    const desk = makeComputer(account, { choices: { sitesOff: ['a.org'] }, corrections: [mute('1')] });
    const lap = makeComputer(account);
    await desk.sync();
    await lap.sync();
    lap.change({ choices: {}, corrections: [] });
    await lap.sync();
    await desk.sync();
    await lap.sync();
    expect([desk.here, lap.here]).toEqual([
      { choices: {}, corrections: [] },
      { choices: {}, corrections: [] },
    ]);
  });

  it('come to the same whatever is changed on either, in any order of rounds', async () => {
    const synced = fc.record({
      choices: fc.record(
        {
          theme: fc.constantFrom('dark' as const, 'light' as const),
          sitesOff: fc.uniqueArray(fc.constantFrom('a.org', 'b.org'), { minLength: 1 }),
        },
        { requiredKeys: [] },
      ),
      corrections: fc.uniqueArray(fc.constantFrom(mute('1'), mute('2')), { maxLength: 2 }),
    });
    const step = fc.record({ on: fc.constantFrom(0, 1), change: fc.option(synced) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const account = makeAccount();
        const computers = [makeComputer(account), makeComputer(account)];
        for (const { on, change } of steps) {
          if (change) computers[on]?.change(change);
          await computers[on]?.sync();
        }
        for (const computer of [...computers, ...computers]) await computer.sync();
        expect(inOrder(computers[0]?.here)).toEqual(inOrder(computers[1]?.here));
        const { writes } = account;
        for (const computer of computers) await computer.sync();
        expect(account.writes).toBe(writes);
      }),
    );
  });

  it('keep what has no room in the account, and say how much', async () => {
    const account = makeAccount();
    const corrections = Array.from({ length: 800 }, (_, at) =>
      mute(`${at}`.padStart(4, '0'), 'x'.repeat(200)),
    );
    const desk = makeComputer(account, { choices: { theme: 'dark' }, corrections });
    const lap = makeComputer(account);
    await desk.sync();
    await lap.sync();
    await desk.sync();
    expect(desk.here.corrections).toHaveLength(800);
    expect(desk.state.problem).toBe('full');
    expect(desk.state.left).toBe(801 - account.items.size);
    expect(lap.here.choices.theme).toBe('dark');
    expect(lap.here.corrections.length).toBe(account.items.size - 1);
  });

  it('leave alone what others keep in the account, and what is damaged there', async () => {
    const account = makeAccount();
    await account.set({
      other: 1,
      'setting:theme': 'nonsense',
      'correction:1': { value: { id: '1' }, at: 5 },
    });
    const desk = makeComputer(account, { choices: { enabled: false }, corrections: [] });
    await desk.sync();
    expect(desk.here).toEqual({ choices: { enabled: false }, corrections: [] });
    expect(account.items.get('other')).toBe('1');
  });

  it('do nothing while it is off', async () => {
    const account = makeAccount();
    const off: SyncState = { on: false, entries: {} };
    await syncRound({
      loadState: () => Promise.resolve(off),
      saveState: () => Promise.reject(new Error('saved')),
      load: () => Promise.resolve({ choices: { theme: 'dark' }, corrections: [] }),
      save: () => Promise.reject(new Error('changed')),
      account,
      now: () => 1,
    });
    expect(account.items.size).toBe(0);
  });
});
