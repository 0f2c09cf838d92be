import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, openFile, packFile } from '../../../../../src/core/dataset/file.ts';
import { Elsewhere } from '../../../../../src/core/detect/tagger/elsewhere.ts';
import { Lexicon } from '../../../../../src/core/detect/tagger/lexicon.ts';
import { LineCase, Observations } from '../../../../../src/core/detect/tagger/observations.ts';
import { observe } from '../../../../../src/core/detect/tagger/observe.ts';
import { encodeEntities } from '../../../../../src/core/entities/encode.ts';
import { EntityTable } from '../../../../../src/core/entities/table.ts';
import { TokenFlag, Tokens, tokenise } from '../../../../../src/core/text/tokens.ts';

const lexicon = new Lexicon(
  openFile(
    'model',
    packFile(
      'model',
      new Map([
        ['words.keys', bytesOf(Uint32Array.of(0))],
        ['words.fine', bytesOf(Uint16Array.of(0))],
        ['words.coarse', Uint8Array.of(0)],
        ['words.flags', Uint8Array.of(0)],
        ['things.organisations', new Uint8Array(0)],
        ['things.others', new Uint8Array(0)],
      ]),
    ).buffer,
  ),
);
const table = new EntityTable(
  encodeEntities([
    {
      id: 'lima',
      name: 'Lima',
      kind: 'place',
      aliases: [],
      description: '',
      prominence: 0.8,
      placeType: 'city',
    },
    { id: 'ana-lima', name: 'Ana Lima', kind: 'person', aliases: [], description: '', prominence: 0.5 },
  ]).buffer,
);

const tokens = new Tokens();
const seen = new Observations();

/** The text's words; what is seen of them is in `tokens` and `seen`. */
const look = (text: string): string[] => {
  observe(text, tokenise(text, tokens), lexicon, table, seen);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
};

const candidatesOf = (text: string): string[] => look(text).filter((_, i) => seen.candidates[i] === 1);

describe('candidates', () => {
  it('are capitalised words, what joins them and what follows or is tied to them', () => {
    expect(candidatesOf('we saw Banks of the Ohio again, and then met Kim Dae-jung and others')).toEqual(
      'Banks of the Ohio again Kim Dae - jung'.split(' '),
    );
  });

  it('are names of the table in small letters, too', () => {
    expect(candidatesOf('we flew to lima and back')).toEqual(['lima']);
  });

  it('hold every capitalised word of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        look(text);
        for (let i = 0; i < tokens.count; i++) {
          const isCapital = ((tokens.flags[i] ?? 0) & TokenFlag.capital) !== 0;
          if (isCapital && seen.candidates[i] !== 1) return false;
        }
        return true;
      }),
      { numRuns: 50 },
    );
  });
});

describe('listed names', () => {
  it('mark the longest name of each kind by itself', () => {
    look('Then Ana Lima spoke');
    expect(seen.people[1]).toBeGreaterThan(0);
    expect(seen.people[2]).toBeGreaterThan(0);
    expect(seen.places[1]).toBe(0);
    expect(seen.places[2]).toBeGreaterThan(0);
  });
});

describe('lines', () => {
  it('tell headlines and capitals from ordinary lines', () => {
    look('Mayor Opens New Bridge\nRAIN IN THE NORTH\nThe mayor opened a bridge on Monday');
    const starts = Array.from({ length: tokens.count }, (_, i) => i).filter(
      (i) => ((tokens.flags[i] ?? 0) & TokenFlag.lineStart) !== 0,
    );
    expect(starts.map((i) => seen.lineCase[i])).toEqual([LineCase.title, LineCase.capitals, LineCase.normal]);
  });
});

describe('elsewhere', () => {
  it('tells how a word stands in the rest of the text', () => {
    const words = look('Rose grew there. He met her in Tula. A rose is no rose.');
    expect((seen.elsewhere[words.indexOf('Rose')] ?? 0) & Elsewhere.inLowerCase).not.toBe(0);
    expect((seen.elsewhere[words.indexOf('Tula')] ?? 0) & Elsewhere.afterPlaceWord).not.toBe(0);
    expect((seen.elsewhere[words.indexOf('Tula')] ?? 0) & Elsewhere.inLowerCase).toBe(0);
  });
});
