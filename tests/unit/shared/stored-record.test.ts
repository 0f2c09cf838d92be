import * as v from 'valibot';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser, resetFakeBrowser } from '../ui/fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { storedRecord } = await import('../../../src/shared/stored-record.ts');

beforeEach(() => resetFakeBrowser());

it('loses no change, whichever of several contexts makes it at the same time', async () => {
  const numbers = v.array(v.number());
  const [popup, options] = [storedRecord('numbers', numbers, []), storedRecord('numbers', numbers, [])];
  await Promise.all([
    popup.change((before) => [...before, 1]),
    options.change((before) => [...before, 2]),
    popup.change((before) => [...before, 3]),
  ]);
  expect(await options.load()).toEqual([1, 2, 3]);
});

it('goes on after a change that failed', async () => {
  const record = storedRecord('number', v.number(), 0);
  const failed = record.change(() => {
    throw new RangeError('no such number');
  });
  await expect(failed).rejects.toThrow(RangeError);
  await record.change((before) => before + 1);
  expect(await record.load()).toBe(1);
});
