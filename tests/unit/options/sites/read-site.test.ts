import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../../../src/options/sites/read-site.ts';

describe('readSite', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG  ', 'example.org'],
    ['https://www.example.org/news?x=1#y', 'example.org'],
    ['www.example.org', 'example.org'],
    ['news.example.org:8080', 'news.example.org'],
    ['www.de', 'www.de'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['*.example.org', 'example.org'],
    ['https://*.example.org/', 'example.org'],
    ['*://*.example.org/*', 'example.org'],
    ['example.*', 'example.*'],
    ['*.gov', '*.gov'],
    ['*.example.*', '*.example.*'],
    ['news-*.example.org', 'news-*.example.org'],
    ['example.org/news/*', undefined],
    ['*', undefined],
    ['*.*', undefined],
    ['bü*.example', undefined],
    ['localhost', 'localhost'],
    ['http://192.168.0.1/', '192.168.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['', undefined],
    ['example', undefined],
    ['not a site', undefined],
    ['chrome://extensions', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
    ['.org', undefined],
  ])('reads "%s" as %s', (typed, site) => {
    expect(readSite(typed)).toBe(site);
  });

  it('reads what it gave as the same again, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const site = readSite(typed);
        if (site !== undefined) expect(readSite(site)).toBe(site);
      }),
      { numRuns: 30 },
    );
    // Making up addresses takes its time on a busy machine.
  }, 30_000);
});
