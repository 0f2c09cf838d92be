import * as v from 'valibot';
import { beforeEach, expect, it, vi } from 'vitest';
import { askBackground } from '../../../src/shared/send.ts';
import { serve } from '../../../src/shared/serve.ts';
import { failure, success } from '../../../src/shared/result.ts';

type Listener = (message: unknown, sender: { id: string }) => Promise<unknown> | undefined;

const fake = vi.hoisted(() => ({
  listeners: new Set<unknown>(),
  send: (message: unknown): Promise<unknown> => Promise.resolve(message),
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'backstory',
      sendMessage: (message: unknown) => fake.send(message),
      onMessage: {
        addListener: (listener: unknown) => fake.listeners.add(listener),
        removeListener: (listener: unknown) => fake.listeners.delete(listener),
      },
    },
  },
}));

const requests = {
  double: { params: v.object({ number: v.number() }), result: v.number() },
  fail: { params: v.null(), result: v.null() },
} as const;

beforeEach(() => fake.listeners.clear());

const deliver = async (message: unknown, sender = { id: 'backstory' }): Promise<unknown> => {
  for (const listener of fake.listeners) return (listener as Listener)(message, sender);
  return undefined;
};

it('answers checked requests, and turns what is thrown into a value', async () => {
  const stop = serve('background', requests, {
    double: ({ number }) => success(number * 2),
    fail: () => {
      throw new Error('no luck');
    },
  });
  expect(await deliver({ to: 'background', name: 'double', params: { number: 21 } })).toEqual(success(42));
  expect(await deliver({ to: 'background', name: 'double', params: { number: '21' } })).toMatchObject({
    ok: false,
    failure: { code: 'bad-request' },
  });
  expect(await deliver({ to: 'background', name: 'toString', params: null })).toMatchObject({
    failure: { code: 'bad-request' },
  });
  expect(await deliver({ to: 'background', name: 'fail', params: null })).toEqual(
    failure('internal', 'fail: no luck'),
  );
  stop();
  expect(fake.listeners.size).toBe(0);
});

it('leaves messages for others, and from others, alone', async () => {
  serve('background', requests, { double: () => success(0), fail: () => success(null) });
  expect(await deliver({ to: 'page', name: 'double', params: { number: 1 } })).toBeUndefined();
  expect(
    await deliver({ to: 'background', name: 'double', params: { number: 1 } }, { id: 'other' }),
  ).toBeUndefined();
  expect(await deliver('hello')).toBeUndefined();
});

it.each([
  ['Could not establish connection. Receiving end does not exist.', 'no-receiver'],
  ['Extension context invalidated.', 'extension-gone'],
  ['something else', 'internal'],
])('tells why a message did not arrive: %s', async (message, code) => {
  fake.send = () => Promise.reject(new Error(message));
  expect(await askBackground('article', { id: 'x' })).toEqual(failure(code as 'internal', message));
});

it('does not pass on an answer of another form', async () => {
  fake.send = () => Promise.resolve(success({ id: 'x', title: 7 }));
  expect(await askBackground('article', { id: 'x' })).toMatchObject({
    ok: false,
    failure: { code: 'internal' },
  });
  fake.send = () => Promise.resolve(undefined);
  expect(await askBackground('article', { id: 'x' })).toMatchObject({ failure: { code: 'no-receiver' } });
});
