import { describe, expect, it } from 'vitest';
import { allLooks, highlightCss } from '../../../../src/content/highlighter/highlight-css.ts';
import { nameOf, plainLook } from '../../../../src/content/highlighter/look.ts';
import { palette } from '../../../../src/shared/palette.ts';
import { highlightStyles } from '../../../../src/shared/settings/schema.ts';

const rule = (css: string, name: string): string =>
  css.split('\n').find((line) => line.includes(`::highlight(${name})`)) ?? '';

describe('the highlights’ style sheet', () => {
  it('has one rule for each look, under a name of its own', () => {
    const names = allLooks().map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(rule(highlightCss('chrome'), name)).not.toBe('');
  });

  it('draws the usual looks under plain names', () => {
    const css = highlightCss('chrome');
    expect(rule(css, 'backstory-person')).toContain(palette.blue.light);
    expect(rule(css, 'backstory-person-dark')).toContain(palette.blue.dark);
    expect(rule(css, 'backstory-place')).toContain(palette.teal.light);
    expect(rule(css, 'backstory-place-red-tint-dark')).toContain(
      `background-color:color-mix(in srgb,${palette.red.dark}`,
    );
  });

  it('has a look of its own for what is not certain, in every style', () => {
    const css = highlightCss('chrome');
    const lines = highlightStyles.map((style) => rule(css, nameOf(plainLook('person', style))));
    expect(lines).not.toContain(rule(css, 'backstory-person-maybe'));
    expect(rule(css, 'backstory-person-maybe')).toContain('dotted');
    expect(rule(css, 'backstory-person-strong-maybe')).toContain('dotted');
  });

  it('stays small, as every page gets it', () => {
    expect(highlightCss('chrome').length).toBeLessThan(25_000);
  });

  it('speaks only of the root element where highlights inherit', () => {
    expect(highlightCss('chrome')).not.toMatch(/(?<!:root)::highlight/);
    expect(highlightCss('firefox')).not.toContain(':root');
  });
});
