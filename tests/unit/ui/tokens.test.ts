import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(resolve(import.meta.dirname, '../../../src/ui/tokens.css'), 'utf8');

/** The long form of a hexadecimal colour. */
const long = (colour: string): string => (colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour);

const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]+), (#[\da-f]+)\)/g)].map(
    ([, name, light, dark]) => [name, { light: long(light!), dark: long(dark!) }] as const,
  ),
);
const of = (name: string, theme: 'light' | 'dark'): string => colours.get(name)![theme];

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme) => {
  it.each(['ink', 'ink-soft', 'accent', 'danger'])('%s can be read on every background', (name) => {
    for (const paper of ['paper', 'paper-shade']) {
      expect(contrast(of(name, theme), of(paper, theme))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('edges of controls can be seen', () => {
    expect(contrast(of('edge', theme), of('paper', theme))).toBeGreaterThanOrEqual(3);
  });
});
