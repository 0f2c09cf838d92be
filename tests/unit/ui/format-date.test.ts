import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
const { formatDate } = await import('../../../src/ui/format-date.ts');

describe('formatDate', () => {
  it.each([
    ['2023-09-13', 'en-GB', '13 September 2023'],
    ['2023-09-13', 'en-US', 'September 13, 2023'],
    ['2023-09-13', 'de', '13. September 2023'],
    ['2023-09', 'en-GB', 'September 2023'],
    ['2022', 'en-GB', '2022'],
    ['1790-01-08', 'en-GB', '8 January 1790'],
  ])('writes %s in %s as %s', (date, language, written) => {
    expect(formatDate(date, language)).toBe(written);
  });

  it.each(['spring 1848', '2023-13', '2023-09-1', '', '13.9.2023'])('leaves "%s" as it is', (date) => {
    expect(formatDate(date)).toBe(date);
  });

  it('never shifts a day, whatever the time zone of the machine', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const written = formatDate(day.toISOString().slice(0, 10), 'en-GB');
        expect(written.startsWith(`${day.getUTCDate()} `)).toBe(true);
        expect(written.endsWith(` ${day.getUTCFullYear()}`)).toBe(true);
      }),
    );
  });
});
