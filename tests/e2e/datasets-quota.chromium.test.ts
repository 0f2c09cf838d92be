import { expect, it } from 'vitest';
import { begin, catalogue, state } from './datasets.ts';
import { ChromiumTab } from './driver/chromium/tab.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

it('storage that fills up in an import leaves all as it was', { timeout: 180_000 }, async () => {
  const { control } = extension;
  if (!(control instanceof ChromiumTab)) throw new Error('This needs Chromium');
  const ended = async (): ReturnType<typeof state> =>
    until(
      'the import ends',
      () => state(control),
      (seen) => seen.end !== undefined,
      { deadline: 60_000 },
    );
  await begin(control, { command: 'start', name: 'Early' }, 10);
  expect((await ended()).end).toMatchObject({ event: 'imported' });
  const before = await catalogue(control);
  const { usage } = await control.evaluate(() => navigator.storage.estimate());
  for (const room of [100_000, 1_000_000]) {
    await control.limitStorage((usage ?? 0) + room);
    await begin(control, { command: 'start', name: 'Late' }, 25_000);
    expect((await ended()).end).toMatchObject({ event: 'failed', code: 'storage-full' });
    await control.limitStorage();
    expect(await catalogue(control)).toEqual(before);
  }
  await begin(control, { command: 'start', name: 'Late' }, 10);
  expect((await ended()).end).toMatchObject({ event: 'imported', dataset: { articles: 10 } });
});
