import { describe, expect, it } from 'vitest';
import { withoutHidden } from '../../../../src/card/corrections/without-hidden.ts';
import { HostCorrections } from '../../../../src/shared/corrections/apply.ts';

const russia = { id: 'russia', name: 'Russia', kind: 'place', articles: 3 } as const;
const florida = { id: 'florida', name: 'Florida', kind: 'place', articles: 3 } as const;
const explanation: Parameters<typeof withoutHidden>[0] = {
  reasons: [
    { code: 'near', other: florida },
    { code: 'same-country', other: russia },
    { code: 'best-known' },
  ],
  others: [
    { entity: russia, known: { ...russia, description: '' }, reasons: [] },
    { entity: florida, known: { ...florida, description: '' }, reasons: [] },
  ],
};
const muted = {
  id: '1',
  made: 1,
  verdict: 'mute',
  surface: 'Russian Federation',
  kind: 'place',
  entity: 'russia',
} as const;

describe('an explanation on the card', () => {
  it('names nobody whom the reader has muted here, neither as a reason nor as another meaning', () => {
    const shown = withoutHidden(explanation, new HostCorrections([muted], 'news.example.org'));
    expect(shown.reasons.map(({ code }) => code)).toEqual(['near', 'best-known']);
    expect(shown.others.map(({ entity }) => entity.name)).toEqual(['Florida']);
  });

  it('is whole where the name is muted on another site only', () => {
    const elsewhere = new HostCorrections([{ ...muted, host: 'other.example.org' }], 'news.example.org');
    expect(withoutHidden(explanation, elsewhere)).toEqual(explanation);
  });
});
