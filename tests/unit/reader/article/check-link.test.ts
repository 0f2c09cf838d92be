import { describe, expect, it } from 'vitest';
import { checkLink } from '../../../../src/reader/article/check-link.ts';

describe('checkLink', () => {
  it('names the site', () => {
    expect(checkLink('https://www.example.org/wiki/Kim')).toEqual({
      href: 'https://www.example.org/wiki/Kim',
      host: 'example.org',
    });
  });

  it.each([
    undefined,
    '',
    'not an address',
    'javascript:alert(1)',
    'data:text/html,hi',
    'file:///etc/passwd',
  ])('makes no link of %s', (url) => {
    expect(checkLink(url)).toBeUndefined();
  });
});
