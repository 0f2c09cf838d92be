// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Shades } from '../../../../src/content/highlighter/shade.ts';

const shadeOf = (body: string): string => {
  document.body.innerHTML = body;
  const { shade, isMiddle } = new Shades().of(document.querySelector('p')!);
  return isMiddle ? 'middle' : shade;
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
    [
      'dark text over a picture on a dark page',
      `<div style="background-color:${rgb(20)}"><p style="background-image:url(x.png);color:${rgb(30)}">`,
      'light',
    ],
    [
      'grey text over a picture of which nothing is known',
      `<p style="background-image:url(x.png);color:${rgb(180)}">`,
      'dark',
    ],
    [
      'grey text on a dark page with a pattern',
      `<div style="background-color:${rgb(20)};background-image:url(x.png)"><p style="color:${rgb(150)}">`,
      'dark',
    ],
    [
      'a dark gradient',
      `<div style="background-image:linear-gradient(${rgb(10)}, ${rgb(60)})"><p style="color:${rgb(200)}">`,
      'dark',
    ],
    [
      'a dark veil over a light page',
      `<div style="background-color:rgba(0, 0, 0, 0.8)"><p style="color:${rgb(230)}">`,
      'dark',
    ],
    [
      'two light veils over a dark page',
      `<div style="background-color:${rgb(0)}"><div style="background-color:rgba(255, 255, 255, 0.5)"><p style="background-color:rgba(255, 255, 255, 0.6);color:${rgb(0)}">`,
      'light',
    ],
    [
      'a grey where no shade stands out',
      `<p style="background-color:${rgb(130)};color:${rgb(0)}">`,
      'middle',
    ],
    ['a brand colour', `<p style="background-color:rgb(238, 0, 0);color:${rgb(255)}">`, 'middle'],
    ['white text that cannot be on white', `<p style="color:${rgb(255)}">`, 'dark'],
  ])('on %s', (_, body, shade) => {
    expect(shadeOf(body)).toBe(shade);
  });
});
