// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, click, find, show } from '../show.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../fake-browser.ts')).fakeBrowser,
}));
const { CopyCitation } = await import('../../../../src/ui/citation/copy-citation.tsx');

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const article = { id: 'summit', title: 'A summit', source: 'Backstory' };

describe('CopyCitation', () => {
  it.each([
    ['Plain text', '“A summit”. Backstory.'],
    ['Markdown', '“A summit”. Backstory.'],
    ['BibTeX', '@misc{summit,\n  title = {{A summit}},\n  howpublished = {Backstory}\n}'],
  ])('copies %s and says so', async (format, expected) => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const page = show(<CopyCitation article={article} />);
    click(find(page, 'button', format));
    await vi.waitFor(() => expect(find(page, '[role=status]').textContent).toBe(`Copied: ${format}`));
    expect(write).toHaveBeenCalledWith(expected);
  });

  it('says when the browser does not allow it', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    const page = show(<CopyCitation article={article} />);
    click(find(page, 'button', 'Markdown'));
    await vi.waitFor(() =>
      expect(find(page, '[role=status]').textContent).toBe('The browser did not allow copying.'),
    );
  });
});
