import { expect, it } from 'vitest';
import { describedPeople } from '../../../../src/data-build/sources/described-people.ts';

it('phrases a description of country and occupation where the file has none', () => {
  expect(describedPeople().get('Iago Aspas')).toMatchObject({
    countryCode: 'ES',
    born: 1987,
    died: undefined,
    description: 'Spanish footballer',
  });
});

it('keeps the description that the file has, and the title of today', () => {
  expect(describedPeople().get('Ashleigh Barty')).toMatchObject({ title: 'Ash Barty', countryCode: 'AU' });
  expect(describedPeople().get('Greg Lake')?.description).toBe(
    'Member of King Crimson and Emerson, Lake & Palmer',
  );
});

it('has nobody die before they are born, or live beyond 123 years', () => {
  for (const [name, { born, died }] of describedPeople()) {
    if (born === undefined || died === undefined) continue;
    expect(died - born, name).toBeGreaterThanOrEqual(0);
    expect(died - born, name).toBeLessThan(123);
  }
});
