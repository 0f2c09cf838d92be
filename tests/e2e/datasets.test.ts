import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { begin, catalogue, state } from './datasets.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();
const tolkien = readFileSync(
  resolve(import.meta.dirname, '../fixtures/datasets/valid/tolkien.jsonl'),
  'utf8',
);

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** Runs in a page of the extension: a request to the background. */
const request = async (name: string, params: unknown): Promise<unknown> => {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime: { sendMessage: (message: unknown) => Promise<unknown> } }
  >;
  return (browser ?? chrome).runtime.sendMessage({ to: 'background', name, params });
};

const ask = (name: string, params: unknown): Promise<unknown> =>
  extension.control.evaluate(request, name, params);

const blocks = [
  'They had heard that Frodo Baggins left for Mordor, and that Frodo had met Kim Jong Un in Pyongyang.',
];

it('imports a dataset whose people and places are found, until it is deleted', async () => {
  const { control } = extension;
  await begin(control, { command: 'start', name: 'Tolkien' }, tolkien);
  const { end } = await until(
    'the import ends',
    () => state(control),
    (seen) => seen.end !== undefined,
  );
  expect(end).toMatchObject({
    event: 'imported',
    dataset: { id: 'tolkien', articles: 3 },
    report: { counts: {} },
  });

  const analysed = await ask('analyse', { blocks, known: [], language: 'en' });
  expect(analysed).toMatchObject({ ok: true });
  const names = JSON.stringify(analysed);
  expect(names).toContain('"tolkien:frodo-baggins"');
  expect(names).toContain('"tolkien:mordor"');
  expect(names).toContain('"kim-jong-un"');

  const card = {
    surface: 'Frodo',
    kind: 'person',
    entity: 'tolkien:frodo-baggins',
    paragraph: blocks[0],
    nearby: [],
  };
  expect(await ask('card', card)).toMatchObject({
    ok: true,
    value: {
      entity: { name: 'Frodo Baggins', kind: 'person' },
      articles: [
        {
          id: 'tolkien:frodo-baggins',
          dataset: 'Tolkien',
          sentence: 'Frodo carries the Ring to Mordor, and his gardener Sam goes with him.',
        },
      ],
    },
  });
  expect(await ask('article', { id: 'tolkien:frodo-baggins' })).toMatchObject({
    ok: true,
    value: { title: 'Frodo Baggins', licence: 'CC0', about: [{ id: 'tolkien:mordor', name: 'Mordor' }] },
  });

  // What a card can unfold knows bundled people and places only: of others it says nothing, and does not fail.
  const why = { ...card, kind: 'person', otherNames: [], nearby: ['tolkien:mordor'] };
  expect(await ask('explain', why)).toMatchObject({ ok: true, value: { reasons: [] } });
  expect(await ask('locatorMap', { entity: 'tolkien:mordor' })).toEqual({ ok: true, value: null });
  expect(await ask('lookUp', { text: blocks[0] })).toMatchObject({
    ok: true,
    value: {
      entities: [
        { id: 'tolkien:frodo-baggins', name: 'Frodo Baggins', kind: 'person' },
        { id: 'tolkien:mordor', name: 'Mordor', kind: 'place' },
        { id: 'kim-jong-un' },
        { id: 'pyongyang' },
      ],
    },
  });

  await extension.browser.killBackground();
  const found = JSON.stringify(await ask('search', { query: 'gardner sam' }));
  expect(found).toContain('tolkien:frodo-baggins');
});

it('a place that only a dataset knows has its place on maps', async () => {
  const { control } = extension;
  const place = {
    title: 'Nyhavn',
    text: 'Nyhavn is a canal in Copenhagen.',
    kind: 'place',
    coordinates: [55.68, 12.59],
  };
  await begin(control, { command: 'start', name: 'Canals' }, `${JSON.stringify(place)}\n`);
  await until(
    'the import ends',
    () => state(control),
    (seen) => seen.end !== undefined,
  );
  const entity = 'canals:nyhavn';
  const card = { surface: 'Nyhavn', kind: 'place', entity, paragraph: 'At Nyhavn.', nearby: [] };
  expect(await ask('card', card)).toMatchObject({
    ok: true,
    value: { entity: { id: entity, hasMap: true } },
  });
  expect(await ask('locatorMap', { entity })).toMatchObject({ ok: true, value: { point: [170, 54] } });
  const name = { name: 'Nyhavn', kind: 'place', entity, articles: 1, count: 1, first: 0, inTitle: true };
  expect(await ask('rankPage', { title: 'Nyhavn', text: 'Nyhavn', names: [name] })).toMatchObject({
    ok: true,
    value: { places: [{ entity, latitude: 55.68, longitude: 12.59 }] },
  });
});

it('cancels an import without a trace', async () => {
  const { control } = extension;
  const before = await catalogue(control);
  await begin(control, { command: 'start', name: 'Storms' }, '{"title":"A"}\n');
  const { end } = await until(
    'the import ends',
    () => state(control),
    (seen) => seen.end !== undefined,
  );
  expect(end).toMatchObject({
    event: 'failed',
    code: 'nothing-imported',
    report: { counts: { 'text-missing': 1 } },
  });
  expect(await catalogue(control)).toEqual(before);
});
