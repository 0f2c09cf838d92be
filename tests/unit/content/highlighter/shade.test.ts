// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Shades } from '../../../../src/content/highlighter/shade.ts';

const shadeOf = (body: string): string => {
  document.body.innerHTML = body;
  return new Shades().of(document.querySelector('p')!);
};
const rgb = (level: number): string => `rgb(${level}, ${level}, ${level})`;

describe('the shade of a highlight', () => {
  it.each([
    ['a white page', '<p style="color:rgb(0, 0, 0)">', 'light'],
    [
      'a dark box',
      `<div style="background-color:${rgb(20)};color:${rgb(230)}"><p style="color:${rgb(230)}">`,
      'dark',
    ],
    [
      'a light box in a dark one',
      `<div style="background-color:${rgb(20)}"><div style="background-color:${rgb(250)}"><p style="color:${rgb(20)}">`,
      'light',
    ],
    [
      'a veil that shows what is behind',
      `<div style="background-color:${rgb(20)}"><p style="background-color:rgba(255, 255, 255, 0.1);color:${rgb(230)}">`,
      'dark',
    ],
    ['white text over a picture', `<p style="background-image:url(x.png);color:${rgb(255)}">`, 'dark'],
    ['white text that cannot be on white', `<p style="color:${rgb(255)}">`, 'dark'],
  ])('on %s', (_, body, shade) => {
    expect(shadeOf(body)).toBe(shade);
  });
});
