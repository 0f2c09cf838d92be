import { array, assert, json, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame, FrameReader } from './frames.ts';

describe('frames', () => {
  it('are read whole, however the socket cuts them', () => {
    assert(
      property(array(json()), array(nat(40)), (texts, cuts) => {
        const messages: unknown[] = texts.map((text) => JSON.parse(text));
        const stream = Buffer.concat(messages.map(encodeFrame));
        const reader = new FrameReader();
        const read: unknown[] = [];
        let from = 0;
        for (const cut of [...cuts, stream.length]) {
          read.push(...reader.read(stream.subarray(from, from + cut)));
          from += cut;
        }
        expect(read).toEqual(messages);
      }),
    );
  });

  it('count bytes, not characters', () => {
    expect(encodeFrame('ü🚀').toString()).toBe('8:"ü🚀"');
  });

  it('that have no length are refused', () => {
    expect(() => new FrameReader().read(Buffer.from('hello: 3'))).toThrow(SyntaxError);
  });
});
