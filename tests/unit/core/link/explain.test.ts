import { describe, expect, it } from 'vitest';
import { explain, type MentionContext } from '../../../../src/core/link/explain.ts';
import { smallWorld } from '../../../fixtures/small-world.ts';

const { table } = smallWorld();
const entity = (id: string): number => {
  const found = table.find(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const explained = (context: Partial<MentionContext> & Pick<MentionContext, 'surface'>) => {
  const { chosen, others } = explain(table, {
    kind: 'place',
    paragraph: context.surface,
    nearby: [],
    otherNames: [],
    ...context,
  });
  const named = ({ entity: of, reasons }: NonNullable<typeof chosen>) => ({
    id: table.idOf(of),
    reasons: reasons.map(({ code, other }) => (other === undefined ? code : `${code} ${table.idOf(other)}`)),
  });
  return { chosen: chosen && named(chosen), others: others.map(named) };
};

describe('explain', () => {
  it('tells the best known meaning from the runners-up', () => {
    const { chosen, others } = explained({ surface: 'Paris', entity: entity('paris') });
    expect(chosen).toEqual({ id: 'paris', reasons: ['best-known'] });
    expect(others.map(({ id }) => id)).toContain('paris-texas');
    expect(others.map(({ id }) => id)).not.toContain('paris');
  });

  it('says that the region follows', () => {
    const { chosen } = explained({
      surface: 'Paris',
      paragraph: 'The fair in Paris, Texas, opened on Monday.',
      entity: entity('paris-texas'),
    });
    expect(chosen?.reasons[0]).toBe('region-follows texas');
  });

  it('says what near it, and of its country, is named too', () => {
    const { chosen } = explained({
      surface: 'Cambridge',
      entity: entity('cambridge-massachusetts'),
      nearby: [entity('boston'), entity('united-states')],
    });
    expect(chosen?.reasons).toEqual(['near boston', 'same-country united-states']);
  });

  it('says that the page names a person in full elsewhere', () => {
    const { chosen } = explained({
      surface: 'Putin',
      kind: 'person',
      paragraph: 'Putin spoke as president.',
      entity: entity('vladimir-putin'),
      otherNames: ['Vladimir Putin'],
    });
    expect(chosen?.reasons[0]).toBe('named-in-full');
    expect(chosen?.reasons).toContain('description');
  });

  it('puts first the runner-up that the page speaks for', () => {
    const { others } = explained({
      surface: 'Córdoba',
      nearby: [entity('rosario'), entity('argentina')],
    });
    expect(others[0]?.id).toBe('cordoba-argentina');
  });

  it('has nothing to say of words that name nothing', () => {
    expect(explained({ surface: 'Xyzzy' })).toEqual({ chosen: undefined, others: [] });
    expect(explained({ surface: '' }).others).toEqual([]);
  });
});
