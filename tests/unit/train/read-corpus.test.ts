import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/train/gold.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-corpus-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const paris = { start: 0, end: 5, kind: 'place' };
const louvre = { start: 9, end: 15, kind: 'organisation' };
const written = (...lines: readonly unknown[]): void =>
  writeFileSync(join(folder, 'news.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));

describe('a corpus', () => {
  it('is read with people, places and all other names in order, the first of overlapping ones', () => {
    const inside = { start: 2, end: 5, kind: 'other' };
    written(
      { text: 'Paris, a Louvre', mentions: [paris], negatives: [louvre, inside] },
      { text: 'Soon', mentions: [] },
    );
    expect(readCorpus(folder, 'news')).toEqual([
      { text: 'Paris, a Louvre', spans: [paris, louvre] },
      { text: 'Soon', spans: [] },
    ]);
  });

  it('is refused by file, line and field where a name is of no known class', () => {
    written({ text: 'Paris', mentions: [] }, { text: 'Paris', mentions: [{ ...paris, kind: 'town' }] });
    expect(() => readCorpus(folder, 'news')).toThrow(/^news\.jsonl, line 2: mentions\.0\.kind: /);
  });
});
