import { describe, expect, it } from 'vitest';
import { NameMemory } from '../../../../src/core/detect/document/name-memory.ts';
import { link } from '../../../../src/core/link/link.ts';
import { none } from '../../../../src/core/link/none.ts';
import { tokenise, Tokens } from '../../../../src/core/text/tokens.ts';
import { markedSpans } from '../../../fixtures/marked-spans.ts';
import { smallWorld } from '../../../fixtures/small-world.ts';

const { table } = smallWorld();

/** Links the names marked in a text, `{p Kim Jong Un}` for a person and `{l Paris}` for a place. */
const linkMarked = (marked: string, memory = new NameMemory()): (string | null)[] => {
  const { text, marks } = markedSpans(marked);
  const tokens = tokenise(text, new Tokens());
  return [...link(table, text, tokens, marks(tokens), memory)].map((entity) =>
    entity === none ? null : table.nameOf(entity),
  );
};

describe('places', () => {
  it('prefers the better known of two namesakes', () => {
    expect(linkMarked('a trip to {l Paris} in May')).toEqual(['Paris']);
  });

  it('follows the area named after a comma', () => {
    expect(linkMarked('a trip to {l Paris}, {l Texas}, in May')).toEqual(['Paris, Texas', 'Texas']);
    expect(linkMarked('born in {l Cambridge}, {l Massachusetts}')).toEqual([
      'Cambridge, Massachusetts',
      'Massachusetts',
    ]);
  });

  it('keeps one sense of a name through a text', () => {
    expect(linkMarked('{l Paris}, {l Texas}, is small. {l Paris} has a tower.')).toEqual([
      'Paris, Texas',
      'Texas',
      'Paris, Texas',
    ]);
  });

  it('chooses by the country the page is about', () => {
    expect(linkMarked('From {l Rosario} to {l Córdoba} in {l Argentina}')[1]).toBe('Córdoba, Argentina');
    expect(linkMarked('From {l Seville} to {l Córdoba} in {l Spain}')[1]).toBe('Córdoba, Spain');
  });

  it('abstains on a name it does not know', () => {
    expect(linkMarked('in {l Zembla}')).toEqual([null]);
  });
});

describe('people', () => {
  it('gives a bare family name the person named in full before', () => {
    expect(linkMarked('{p Whitney Houston} sang. {p Houston} left.')).toEqual([
      'Whitney Houston',
      'Whitney Houston',
    ]);
  });

  it('knows which names begin with the family name', () => {
    expect(linkMarked('{p Kim Jong Un} spoke. {p Kim} left.')).toEqual(['Kim Jong Un', 'Kim Jong Un']);
  });

  it('looks ahead where a headline uses the bare name first', () => {
    expect(linkMarked('{p Kim} vows support\n{p Kim Jong Un} spoke.')).toEqual([
      'Kim Jong Un',
      'Kim Jong Un',
    ]);
  });

  it('remembers what earlier blocks of the page have named', () => {
    const memory = new NameMemory();
    linkMarked('{p Kim Jong Un} spoke.', memory);
    expect(linkMarked('{p Kim} left.', memory)).toEqual(['Kim Jong Un']);
  });

  it('abstains for the family name of someone it does not know, though a known person has it', () => {
    expect(linkMarked('{p Boris Putin} slept. {p Putin} woke.')).toEqual([null, null]);
  });

  it('keeps a family name with whom the text is about, until others have come between', () => {
    expect(linkMarked('{p Vladimir Putin} met {p Boris Putin}. {p Putin} smiled.')).toEqual([
      'Vladimir Putin',
      null,
      'Vladimir Putin',
    ]);
    const others = ['Ann Lee', 'Bo Day', 'Cy Roe', 'Di Fox', 'Ed Ash', 'Flo Orr'].map(
      (name) => `{p ${name}} spoke.`,
    );
    const entities = linkMarked(
      `{p Vladimir Putin} met. ${others.join(' ')} {p Boris Putin} slept. {p Putin} woke.`,
    );
    expect(entities.slice(-2)).toEqual([null, null]);
  });

  it('takes no relative of a farmer for a farmer', () => {
    expect(linkMarked("{p Whitney Houston}, the farmer's daughter from the hills, sang.")).toEqual([
      'Whitney Houston',
    ]);
    expect(linkMarked('{p Whitney Houston}, the farmer from the hills, sang.')).toEqual([null]);
  });

  it('leaves out a middle name that the table lacks', () => {
    expect(linkMarked('{p Whitney Elizabeth Houston} sang.')).toEqual(['Whitney Houston']);
  });
});
