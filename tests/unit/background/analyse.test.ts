import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyseBlocks } from '../../../src/background/analyse.ts';
import { DatasetIndex } from '../../../src/core/dataset/index.ts';
import { encodeIndex } from '../../../src/core/dataset/encode-index.ts';
import { fileChecksum } from '../../../src/core/dataset/file.ts';
import { encodeEntities } from '../../../src/core/entities/encode.ts';
import { numbersPerMention } from '../../../src/shared/messages.ts';
import { records, smallWorld } from '../../fixtures/small-world.ts';

const entities = encodeEntities(records);
const index = new DatasetIndex(
  encodeIndex([], entities, records.length).buffer,
  fileChecksum(entities.buffer),
);
const data = { ...smallWorld(), index };

/** The mentions of some blocks as `block: text`. */
const dealt = (blocks: string[]): string[] => {
  const { mentions } = analyseBlocks(data, { blocks, known: [], language: 'en' });
  const rows: string[] = [];
  for (let at = 0; at < mentions.length; at += numbersPerMention) {
    const [block = -1, start, end] = mentions.slice(at, at + numbersPerMention);
    rows.push(`${block}: ${blocks[block]?.slice(start, end)}`);
  }
  return rows;
};

it('gives mentions by block, with offsets of the block', () => {
  expect(
    dealt(['Vladimir Putin spoke in Moscow.', '', 'He flew to\nPyongyang on Monday to meet Kim Jong Un.']),
  ).toEqual(['0: Vladimir Putin', '0: Moscow', '2: Pyongyang', '2: Kim Jong Un']);
});

it('never lets a mention reach from one block into the next', () => {
  const block = fc.constantFrom(
    '',
    'Kim Jong',
    'Un',
    'He met Vladimir',
    'Putin in Moscow',
    'North',
    'Korea',
    'Paris,',
    'Texas\n',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const { mentions } = analyseBlocks(data, { blocks, known: [], language: 'en' });
      for (let at = 0; at < mentions.length; at += numbersPerMention) {
        const [of = -1, start = -1, end = -1] = mentions.slice(at, at + numbersPerMention);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(blocks[of]?.length ?? -1);
      }
    }),
  );
});
