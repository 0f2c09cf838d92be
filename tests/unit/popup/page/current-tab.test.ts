import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../ui/fake-browser.ts')).fakeBrowser,
}));
const { hostOf } = await import('../../../../src/popup/page/current-tab.ts');

describe('hostOf', () => {
  it.each([
    ['https://www.example.org/a?b#c', 'www.example.org'],
    ['http://localhost:8080/', 'localhost'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['chrome://extensions/', undefined],
    ['about:blank', undefined],
    ['file:///home/a.html', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
