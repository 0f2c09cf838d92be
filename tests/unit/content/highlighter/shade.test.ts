// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Shades } from '../../../../src/content/highlighter/shade.ts';

const grey = (level: number): string => `rgb(${level}, ${level}, ${level})`;
const [black, white] = [grey(0), grey(255)];
const veil = (level: number, opacity: number): string => `rgba(${level}, ${level}, ${level}, ${opacity})`;
const picture = 'url(x.png)';

/** One box of a page: its colour, and the picture or gradient over that. */
interface Layer {
  readonly colour?: string;
  readonly image?: string;
}

/** The shade for text of a colour in boxes inside one another, the outermost first. */
const shadeOn = (layers: readonly Layer[], text: string): string => {
  const innermost = layers.reduce<Element>((around, { colour = '', image = '' }) => {
    const box = around.appendChild(document.createElement('div'));
    box.style.backgroundColor = colour;
    box.style.backgroundImage = image;
    return box;
  }, document.body);
  const paragraph = innermost.appendChild(document.createElement('p'));
  paragraph.style.color = text;
  const { shade, isMiddle } = new Shades().of(paragraph);
  document.body.replaceChildren();
  return isMiddle ? 'middle' : shade;
};

describe('the shade of a highlight', () => {
  it.each<[what: string, layers: readonly Layer[], text: string, shade: string]>([
    ['a white page', [], black, 'light'],
    ['a dark box', [{ colour: grey(20) }], grey(230), 'dark'],
    ['a light box in a dark one', [{ colour: grey(20) }, { colour: grey(250) }], grey(20), 'light'],
    [
      'a veil that shows what is behind',
      [{ colour: grey(20) }, { colour: veil(255, 0.1) }],
      grey(230),
      'dark',
    ],
    ['white text over a picture', [{ image: picture }], white, 'dark'],
    [
      'dark text over a picture on a dark page',
      [{ colour: grey(20) }, { image: picture }],
      grey(30),
      'light',
    ],
    ['grey text over a picture of which nothing is known', [{ image: picture }], grey(180), 'dark'],
    ['grey text on a dark page with a pattern', [{ colour: grey(20), image: picture }], grey(150), 'dark'],
    ['a dark gradient', [{ image: `linear-gradient(${grey(10)}, ${grey(60)})` }], grey(200), 'dark'],
    ['a dark veil over a light page', [{ colour: veil(0, 0.8) }], grey(230), 'dark'],
    [
      'two light veils over a dark page',
      [{ colour: black }, { colour: veil(255, 0.5) }, { colour: veil(255, 0.6) }],
      black,
      'light',
    ],
    ['a grey where no shade stands out', [{ colour: grey(130) }], black, 'middle'],
    ['a brand colour', [{ colour: 'rgb(238, 0, 0)' }], white, 'middle'],
    ['white text that cannot be on white', [], white, 'dark'],
  ])('on %s', (_, layers, text, shade) => {
    expect(shadeOn(layers, text)).toBe(shade);
  });
});
