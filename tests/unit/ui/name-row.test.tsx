// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, click, find, show } from './show.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
const { NameRow } = await import('../../../src/ui/name-row.tsx');

afterEach(clear);

describe('NameRow', () => {
  it('tells kind and count in words and by shape, not by colour alone', () => {
    const person = show(<NameRow name="Kim Jong Un" kind="person" count={14} />);
    expect(person.textContent).toContain('Person: Kim Jong Un');
    expect(person.textContent).toContain('Mentions: 14');
    const personShape = person.querySelector('path')?.getAttribute('d');
    const place = show(<NameRow name="Pyongyang" kind="place" count={5} />);
    expect(place.textContent).toContain('Place: Pyongyang');
    expect(place.querySelector('path')?.getAttribute('d')).not.toBe(personShape);
  });

  it('is plain text where nothing is known', () => {
    expect(show(<NameRow name="Choe Son Hui" kind="person" count={2} />).querySelector('button')).toBeNull();
  });

  it('is a button that says whether it is open and what it opens', () => {
    const onToggle = vi.fn();
    const row = show(
      <NameRow name="Russia" kind="place" count={9} onToggle={onToggle}>
        more
      </NameRow>,
    );
    const button = find(row, 'button', 'Russia');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(row.textContent).not.toContain('more');
    click(button);
    expect(onToggle).toHaveBeenCalledOnce();

    const open = show(
      <NameRow name="Russia" kind="place" count={9} onToggle={onToggle} open>
        more
      </NameRow>,
    );
    const opened = find(open, 'button', 'Russia').getAttribute('aria-controls') ?? '';
    expect(document.getElementById(opened)?.textContent).toBe('more');
  });
});
