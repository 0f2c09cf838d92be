import { afterEach, describe, expect, it } from 'vitest';
import { askPage } from './ask-page.ts';
import { cardText, openCard } from './card.ts';
import { until } from './driver/until.ts';
import { useExtension } from './harness.ts';

const extension = useExtension();

afterEach(async () => {
  expect(await extension.browser.errors()).toEqual([]);
});

const texts = async (): Promise<string[]> => (await extension.tab.highlights()).map(({ text }) => text);

/** Calls a function of the page. */
const call = (name: string, argument?: string): Promise<unknown> =>
  extension.tab.evaluate(
    (which, given) => {
      const found: unknown = Reflect.get(window, which);
      return typeof found === 'function' ? (found(given) as unknown) : undefined;
    },
    name,
    argument,
  );

describe('shadow trees', () => {
  it('are read, open and closed, nested and slotted', async () => {
    await extension.read('shadow');
    await until('all are highlighted', texts, (seen) =>
      ['Kim Jong Un', 'Vladimir Putin', 'Moscow', 'Joe Biden', 'Emmanuel Macron', 'Berlin'].every((name) =>
        seen.includes(name),
      ),
    );
  });

  it('are read when they come late', async () => {
    await until('the late one', texts, (seen) => seen.includes('Narendra Modi'));
  });

  it('have their highlights drawn', async () => {
    expect(await call('lineOf', 'backstory-person')).toBe('underline');
  });

  it('are followed as they change', async () => {
    await call('change');
    await call('add');
    await until(
      'the changed text',
      texts,
      (seen) => seen.includes('Olaf Scholz') && seen.includes('Tokyo') && !seen.includes('Joe Biden'),
    );
    const { names } = await askPage(extension.control, extension.tab.id);
    expect(names.map(({ name }) => name)).not.toContain('Joe Biden');
  });

  it('are walked through in their place on the page', async () => {
    const marked = async (): Promise<string | undefined> =>
      (await extension.tab.highlights()).find(({ highlight }) => highlight === 'backstory-active')?.text;
    for (const name of ['Kim Jong Un', 'Pyongyang', 'Vladimir Putin', 'Moscow', 'Olaf Scholz', 'Tokyo']) {
      await extension.browser.runCommand('next-name');
      await until(`${name} is marked`, marked, (seen) => seen === name);
    }
    await extension.tab.press('Enter');
    await until('its card is open', async () => (await cardText(extension.tab))?.includes('Tokyo') ?? false);
    await extension.tab.press('Escape');
  });

  it('open cards', async () => {
    await openCard(extension.tab, 'Vladimir Putin', 'Vladimir Putin');
    await extension.tab.press('Escape');
  });
});
