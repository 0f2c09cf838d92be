import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticeFile, noticeText } from '../../../src/data-build/notice.ts';

describe('NOTICE', () => {
  it('is current: npx tsx src/data-build/write-notice.ts writes it', () => {
    expect(readFileSync(noticeFile, 'utf8')).toBe(noticeText());
  });

  it('keeps what licences ask for', () => {
    const text = noticeText();
    expect(text).toContain('GeoNames');
    expect(text).toContain('WordNet 3.0 Copyright 2006 by Princeton University');
    expect(text).toContain('UNICODE LICENSE V3');
    expect(text).toContain('Jason Miller');
  });
});
