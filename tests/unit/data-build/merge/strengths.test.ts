import { describe, expect, it } from 'vitest';
import { ambiguity, weighAliases, type Named } from '../../../../src/data-build/merge/strengths.ts';

const place = (name: string, prominence: number, ...aliases: string[]): Named => ({
  name,
  kind: 'place',
  prominence,
  aliases: aliases.map((text) => ({ text, strength: 1 })),
});

describe('weighAliases', () => {
  it('gives little of a name to what another is mostly meant by', () => {
    const entities = [place('Paris', 0.96), place('Lutetia', 0.38, 'Paris')];
    const [, lutetia] = weighAliases(entities);
    expect(lutetia?.[0]?.strength).toBeLessThan(0.05);
  });

  it('leaves the words of a title, whose prominence tells it from its namesakes', () => {
    const entities = [place('Paris', 0.96), place('Paris, Texas', 0.38, 'Paris')];
    const [, texas] = weighAliases(entities);
    expect(texas?.[0]?.strength).toBeGreaterThan(0.1);
  });

  it('leaves a shared name strong for the one it mostly means', () => {
    const entities = [
      place('Georgia (country)', 0.91, 'Georgia'),
      place('Georgia (U.S. state)', 0.88, 'Georgia'),
    ];
    const [country, state] = weighAliases(entities);
    expect(country?.[0]?.strength).toBe(1);
    expect(state?.[0]?.strength).toBeGreaterThan(0.5);
  });

  it('gives little of a name to who is as well known but not titled so', () => {
    const [delhi, newDelhi] = weighAliases([place('Delhi', 0.79), place('New Delhi', 0.79, 'Delhi')]);
    expect(delhi).toEqual([]);
    expect(newDelhi?.[0]?.strength).toBeLessThan(0.2);
  });

  it('leaves out the canonical name and what differs from it by marks only', () => {
    expect(weighAliases([place('Malmö', 0.6, 'Malmö', 'Malmo')])).toEqual([[]]);
  });

  it('gives every alias some strength, the strongest first', () => {
    const entities = [place('London', 0.96), place('Madison County', 0.3, 'London', 'Old London')];
    expect(weighAliases(entities)[1]).toEqual([
      { text: 'Old London', strength: 1 },
      { text: 'London', strength: 0.02 },
    ]);
  });
});

describe('ambiguity', () => {
  it('weakens ordinary words, given names and surnames', () => {
    expect(ambiguity('Of', 'place', 0.3)).toBe(0.02);
    expect(ambiguity('Reading', 'place', 0.3)).toBeLessThan(0.2);
    expect(ambiguity('Kelly', 'place', 0.3)).toBeLessThan(0.2);
    expect(ambiguity('Lincoln', 'place', 0.3)).toBeLessThan(0.4);
  });

  it('spares what is known to everyone, and names of several words', () => {
    expect(ambiguity('Turkey', 'place', 0.95)).toBe(1);
    expect(ambiguity('Grand Rapids', 'place', 0.3)).toBe(1);
  });
});
