// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NameRowProps } from '../../../src/ui/name-row.tsx';
import { clear, click, find, show } from './show.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
const { NameRow } = await import('../../../src/ui/name-row.tsx');

afterEach(clear);

const row = (changes: Partial<NameRowProps> = {}): HTMLElement =>
  show(
    <NameRow
      name="Russia"
      kind="place"
      known
      count={9}
      positions={[0, 500, 990]}
      open={false}
      onToggle={() => undefined}
      {...changes}
    >
      more
    </NameRow>,
  );

describe('NameRow', () => {
  it('tells kind and count in words and by shape, not by colour alone', () => {
    const person = row({ name: 'Kim Jong Un', kind: 'person', count: 14 });
    expect(person.textContent).toContain('Person: Kim Jong Un');
    expect(person.textContent).toContain('Mentions: 14');
    const personShape = person.querySelector('path')?.getAttribute('d');
    const place = row();
    expect(place.textContent).toContain('Place: Russia');
    expect(place.querySelector('path')?.getAttribute('d')).not.toBe(personShape);
  });

  it('is a button that says whether it is open and what it opens', () => {
    const onToggle = vi.fn();
    const closed = row({ onToggle });
    const button = find(closed, 'button', 'Russia');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(closed.textContent).not.toContain('more');
    click(button);
    expect(onToggle).toHaveBeenCalledOnce();

    const open = row({ open: true });
    const opened = find(open, '.name-row-button').getAttribute('aria-controls') ?? '';
    expect(document.getElementById(opened)?.textContent).toBe('more');
  });

  it('leads to the next and previous mention, and says which was reached', () => {
    const onStep = vi.fn();
    const steps = row({ onStep, position: 3 });
    expect(find(steps, '.stepper-count').textContent).toContain('3/9');
    click(find(steps, 'button', 'Next mention of Russia'));
    click(find(steps, 'button', 'Previous mention of Russia'));
    expect(onStep.mock.calls).toEqual([['next'], ['previous']]);
  });

  it('has no ways where there is nowhere to go', () => {
    expect(row().querySelectorAll('button')).toHaveLength(1);
  });
});
