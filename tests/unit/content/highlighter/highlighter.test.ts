// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Highlighter } from '../../../../src/content/highlighter/highlighter.ts';
import { defaultSettings, type Settings } from '../../../../src/shared/settings/schema.ts';
import { mentionOf, pageOf } from '../read.ts';

/** As much of a `Highlight` as there is: a set of ranges. */
class FakeHighlight extends Set<StaticRange> {}
const registry = new Map<string, FakeHighlight>();

beforeEach(() => {
  registry.clear();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('StaticRange', function make(this: object, init: StaticRangeInit) {
    Object.assign(this, init);
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Name in the registry -> the texts highlighted under it. */
const drawn = (): Record<string, string[]> =>
  Object.fromEntries(
    [...registry]
      .map(([name, ranges]): [string, string[]] => [
        name,
        [...ranges].map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.textContent ?? '').slice(startOffset, endOffset),
        ),
      ])
      .filter(([, texts]) => texts.length > 0),
  );

const setUp = (settings = defaultSettings) => {
  const { blocks } = pageOf('<p>Kim met Smith and Biden in Moscow</p>');
  const block = blocks[0]!;
  block.mentions = [
    mentionOf(block, 'Kim'),
    mentionOf(block, 'Smith', { linked: false }),
    mentionOf(block, 'Biden', { articles: 0 }),
    { ...mentionOf(block, 'Moscow'), kind: 'place' },
  ];
  const highlighter = new Highlighter(settings);
  highlighter.show(block);
  return { block, highlighter };
};

describe('highlights', () => {
  it('are drawn for what is linked, fainter where there is no article', () => {
    setUp();
    expect(drawn()).toEqual({
      'backstory-person': ['Kim'],
      'backstory-person-faint': ['Biden'],
      'backstory-place': ['Moscow'],
    });
  });

  it('are dots for whom nobody knows, where the reader wants every name', () => {
    const { block, highlighter } = setUp({ ...defaultSettings, showUnknown: true, highlightStyle: 'tint' });
    expect(drawn()).toMatchObject({ 'backstory-person-maybe-faint': ['Smith'] });
    highlighter.set({ ...defaultSettings, showUnknown: true, showPeople: false });
    highlighter.show(block);
    expect(drawn()).toEqual({ 'backstory-place': ['Moscow'] });
  });

  it('are drawn once a section for the same words of whom nobody knows', () => {
    const { blocks } = pageOf('<p>Smith met Jones</p><p>Smith left</p>');
    const highlighter = new Highlighter({ ...defaultSettings, showUnknown: true });
    for (const block of blocks) {
      block.mentions = ['Smith', 'Jones']
        .filter((name) => block.block.text.includes(name))
        .map((name) => mentionOf(block, name, { linked: false }));
      highlighter.show(block);
    }
    expect(drawn()).toEqual({ 'backstory-person-maybe-faint': ['Smith', 'Jones'] });
  });

  it('follow the settings', () => {
    const { block, highlighter } = setUp({ ...defaultSettings, showPeople: false });
    expect(drawn()).toEqual({ 'backstory-place': ['Moscow'] });
    highlighter.set({ ...defaultSettings, showPlaces: false, highlightStyle: 'tint', personColour: 'red' });
    highlighter.show(block);
    expect(drawn()).toEqual({
      'backstory-person-red-tint': ['Kim'],
      'backstory-person-red-tint-faint': ['Biden'],
    });
  });

  it('are dotted below one confidence, and absent below another', () => {
    const { block, highlighter } = setUp();
    const [kim, smith, biden, moscow] = block.mentions;
    block.mentions = [
      { ...kim!, confidence: 0.29 },
      smith!,
      { ...biden!, confidence: 0.28 },
      { ...moscow!, confidence: 0.69 },
    ];
    highlighter.set({ ...defaultSettings, leastConfidence: 29, certainFrom: 70 });
    highlighter.show(block);
    expect(drawn()).toEqual({ 'backstory-person-maybe': ['Kim'], 'backstory-place-maybe': ['Moscow'] });
    expect(highlighter.isShown(block.mentions[2]!)).toBe(false);
    highlighter.set({ ...defaultSettings, leastConfidence: 0, certainFrom: 29 });
    highlighter.show(block);
    expect(drawn()).toEqual({
      'backstory-person': ['Kim'],
      'backstory-person-maybe-faint': ['Biden'],
      'backstory-place': ['Moscow'],
    });
  });

  it('are on the first mention, on every one, or on none', () => {
    const { blocks } = pageOf('<p>Kim met Kim</p><p>Kim left</p>');
    for (const block of blocks) {
      block.mentions = [...block.block.text.matchAll(/Kim/g)].map(({ index }) => ({
        ...mentionOf(block, 'Kim'),
        start: index,
        end: index + 3,
      }));
    }
    const highlighter = new Highlighter(defaultSettings);
    const withRange = (highlightRange: Settings['highlightRange']): number | undefined => {
      highlighter.set({ ...defaultSettings, highlightRange });
      for (const block of blocks) highlighter.show(block);
      return drawn()['backstory-person']?.length;
    };
    expect([withRange('first'), withRange('every'), withRange('none'), withRange('first')]).toEqual([
      1,
      3,
      undefined,
      1,
    ]);
    highlighter.hide(blocks[0]!);
    expect(highlighter.isShown(blocks[1]!.mentions[0]!)).toBe(true);
    expect(drawn()['backstory-person']).toHaveLength(1);
  });

  it('are strong for readers who prefer contrast, from the moment that they do', () => {
    let contrast = false;
    vi.spyOn(globalThis, 'matchMedia').mockImplementation(
      (query) => ({ matches: contrast && query.includes('contrast') }) as MediaQueryList,
    );
    const { highlighter } = setUp();
    contrast = true;
    for (const block of highlighter.blocksAfterColours()) highlighter.updateColours(block);
    expect(drawn()).toEqual({
      'backstory-person-strong': ['Kim', 'Biden'],
      'backstory-place-strong': ['Moscow'],
    });
    vi.restoreAllMocks();
  });

  it('go where the text under them changes, and only there', () => {
    const { block, highlighter } = setUp();
    block.block.runs.nodes[0]!.data = 'Kim met Smith and Trump in Moscow';
    highlighter.check(block);
    expect(drawn()).toEqual({ 'backstory-person': ['Kim'], 'backstory-place': ['Moscow'] });
  });

  it('come back when the page clears them', () => {
    const { highlighter } = setUp();
    registry.clear();
    highlighter.restore();
    expect(Object.keys(drawn())).toContain('backstory-person');
  });

  it('leave nothing behind, and nothing of a newer copy away', () => {
    const { highlighter } = setUp();
    const newer = new FakeHighlight();
    registry.set('backstory-place', newer);
    highlighter.remove();
    expect([...registry]).toEqual([['backstory-place', newer]]);
  });

  it('bear a registry that throws', () => {
    vi.stubGlobal('CSS', {
      get highlights(): never {
        throw new Error('the page says no');
      },
    });
    const { highlighter } = setUp();
    highlighter.restore();
    expect(() => highlighter.remove()).not.toThrow();
  });

  it('mark the mention whose card is open', () => {
    const { block, highlighter } = setUp();
    highlighter.mark(block, block.mentions[0]);
    expect(drawn()['backstory-active']).toEqual(['Kim']);
    highlighter.mark();
    expect(drawn()['backstory-active']).toBeUndefined();
  });
});
