import { expect, it } from 'vitest';
import { fileOf, outcome } from '../../fixtures/datasets/hostile-files.ts';

/** A line of JSON Lines that is an article, as bzip2 packs it. */
const article = Buffer.from(
  'QlpoOTFBWSZTWQhFZ+YAAA1dgAAQUAQAECAAAiQESiAAMQDQANT1NPU9Rp6kSO3bEMsCLFUIXM/F3JFOFCQCEVn5gA==',
  'base64',
);

it('reads bzip2, passes over what follows the last stream, and says so', async () => {
  expect(await outcome(fileOf('a.jsonl.bz2', article))).toEqual([1, []]);
  expect(await outcome(fileOf('a.jsonl.bz2', article, article))).toEqual([1, ['duplicate']]);
  for (const rest of ['x', 'BZ', 'no bzip2 at all', 'x'.repeat(3_000_000)]) {
    expect(await outcome(fileOf('a.jsonl.bz2', article, rest)), rest.slice(0, 9)).toEqual([
      1,
      ['archive-excess'],
    ]);
  }
  expect(await outcome(fileOf('a.jsonl.bz2', 'BZ', article))).toEqual([0, ['file-format-unknown']]);
});
