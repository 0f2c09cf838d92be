import { afterEach, expect, it } from 'vitest';
import { askPage, choose } from './ask-page.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

/** How often each look is drawn. */
const looks = async (): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { highlight } of await extension.tab.highlights())
    counts[highlight] = (counts[highlight] ?? 0) + 1;
  return counts;
};

/** Makes choices, and waits until the open page shows what they ask for. */
const shows = async (choices: object, wanted: Readonly<Record<string, number>>): Promise<void> => {
  await choose(extension.control, choices);
  await until(
    JSON.stringify({ choices, wanted }),
    looks,
    (seen) => JSON.stringify(Object.entries(seen).sort()) === JSON.stringify(Object.entries(wanted).sort()),
  );
};

it('choices of what is highlighted take effect at once, and the report counts every mention', async () => {
  await choose(extension.control, { certainFrom: 0 });
  const { names } = await extension.read('sections');
  // In the first section, in the note, and in the second section.
  await shows({ certainFrom: 0 }, { 'backstory-person': 4, 'backstory-place': 3 });
  await shows({ certainFrom: 0, highlightRange: 'every' }, { 'backstory-person': 8, 'backstory-place': 5 });
  await shows({ highlightRange: 'none' }, {});
  await shows(
    { certainFrom: 100, highlightStyle: 'tint' },
    { 'backstory-person-maybe': 4, 'backstory-place-maybe': 3 },
  );
  await shows({ leastConfidence: 100 }, {});
  expect((await askPage(extension.control, extension.tab.id)).names).toEqual(names);
  expect(names.map(({ name, count }) => [name, count])).toEqual([
    ['Kim Jong Un', 3],
    ['Moscow', 5],
    ['Vladimir Putin', 5],
  ]);
});
